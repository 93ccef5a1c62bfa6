package eu.spana.index.replay.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A letter with its event.
///
/// @param eventGone whether value, or more, is missing because neither topic has it any more
record EventAnswer(LetterAnswer letter, Event event, boolean eventGone) {

    /// As it was.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Event(@Nullable ShownBytes key, List<NamedBytes> headers, @Nullable ShownBytes value) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NamedBytes(String name, @Nullable ShownBytes value) {}

    static EventAnswer whole(LetterAnswer letter, ConsumerRecord<byte[], byte[]> event, int most) {
        return new EventAnswer(
                letter,
                new Event(
                        shown(event.key(), most), headers(event, most), shown(event.value(), most)),
                false);
    }

    static EventAnswer withoutValue(
            LetterAnswer letter, ConsumerRecord<byte[], byte[]> rest, int most) {
        return new EventAnswer(
                letter, new Event(shown(rest.key(), most), headers(rest, most), null), true);
    }

    /// All of them together are as bounded as one value.
    private static List<NamedBytes> headers(ConsumerRecord<byte[], byte[]> event, int most) {
        List<NamedBytes> headers = new ArrayList<>();
        int left = most;
        for (Header header : event.headers()) {
            ShownBytes value = shown(header.value(), Math.max(1, left));
            headers.add(new NamedBytes(header.key(), value));
            left -= value == null ? 0 : Math.min(left, value.bytes());
        }
        return headers;
    }

    private static @Nullable ShownBytes shown(byte @Nullable [] bytes, int most) {
        return bytes == null ? null : ShownBytes.of(bytes, most);
    }
}
