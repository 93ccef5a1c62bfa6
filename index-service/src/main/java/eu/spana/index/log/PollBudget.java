package eu.spana.index.log;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;

/// Values of one consumer, up to so many bytes in a poll, which Kafka bounds by the number of
/// records only. A value that does not fit any more is refused; the poll ends before it, and the
/// next one offers it again. Used by the polling thread only.
public final class PollBudget implements Deserializer<byte[]> {
    private final long bytes;
    private long used;

    /// @param bytes of values in a poll, unless the first alone is larger
    public PollBudget(long bytes) {
        this.bytes = bytes;
    }

    /// Before each poll.
    public void renew() {
        used = 0;
    }

    @Override
    public byte @Nullable [] deserialize(
            String topic, @Nullable Headers headers, @Nullable ByteBuffer value) {
        if (value == null) {
            return null;
        }
        spend(value.remaining());
        return Utils.toArray(value);
    }

    @Override
    public byte @Nullable [] deserialize(String topic, byte @Nullable [] value) {
        spend(value == null ? 0 : value.length);
        return value;
    }

    private void spend(int size) {
        if (used > 0 && used + size > bytes) {
            throw new SerializationException("This poll has enough");
        }
        used += size;
    }
}
