package eu.spana.ingest.hostile;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;

import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What the service logs as an error meanwhile: faults of its own, which it answers as if they were
/// the document's.
final class LoggedFaults extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<String> all = new CopyOnWriteArrayList<>();

    LoggedFaults() {
        start();
        root.addAppender(this);
    }

    List<String> all() {
        return all;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            String cause =
                    event.getThrowableProxy() == null
                            ? ""
                            : " " + event.getThrowableProxy().getClassName();
            all.add(event.getFormattedMessage() + cause + " " + event.getKeyValuePairs());
        }
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
