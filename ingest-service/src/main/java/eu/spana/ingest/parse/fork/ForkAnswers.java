package eu.spana.ingest.parse.fork;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.emitter.EmitData;
import org.apache.tika.pipes.emitter.EmitKey;

import java.io.ObjectInputFilter;
import java.io.ObjectInputFilter.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.Map;
import java.util.Set;

/// Refuses answers of forks that hold anything but text. They are serialised objects, which Tika's
/// client reads without asking what they are: a file that takes its parser over could have the
/// service load and run classes that it names.
final class ForkAnswers {
    private static final Set<Class<?>> READ =
            Set.of(
                    EmitData.class,
                    EmitKey.class,
                    Metadata.class,
                    ParseContext.class,
                    ArrayList.class,
                    LinkedList.class,
                    HashMap.class,
                    // What a map and a list ask for when they make room.
                    Map.Entry[].class,
                    Object[].class,
                    String[].class);

    private ForkAnswers() {}

    /// Guards the whole process, since the client offers no other place; nothing else in it reads
    /// serialised objects. A filter of the command line (`jdk.serialFilter`) stays instead.
    static synchronized void guard() {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(
                    ObjectInputFilter.allowFilter(ForkAnswers::isRead, Status.REJECTED));
        }
    }

    /// Metadata hold a private filter of theirs.
    private static boolean isRead(Class<?> type) {
        return READ.contains(type) || type.getNestHost() == Metadata.class;
    }
}
