package eu.spana.ingest.parse.fork;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicBoolean;

/// Stands for the classes that do something when they are read.
final class Smuggled implements Serializable {
    static final AtomicBoolean ARRIVED = new AtomicBoolean();

    @Serial private static final long serialVersionUID = 1;

    @Serial
    private void readObject(ObjectInputStream stream) throws IOException, ClassNotFoundException {
        stream.defaultReadObject();
        ARRIVED.set(true);
    }
}
