package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.FieldValue;

import eu.spana.query.execute.Position;
import eu.spana.query.parameter.InvalidParameter;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Where a page ended, as text that only this service reads. A cursor belongs to the criteria it
/// was made for: with others its position would mean nothing.
@Component
public class Cursors {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /// Bytes of the digest that are kept: a slip is noticed, and nothing secret hangs on it.
    private static final int DIGEST_LENGTH = 9;

    /// The index reads years of four digits.
    private static final int LAST_YEAR = 9999;

    private final JsonMapper json;

    Cursors(JsonMapper json) {
        this.json = json;
    }

    /// @param criteria digest of what is searched for and how it is sorted
    /// @param day of the first page
    private record Content(
            String criteria,
            String pointInTime,
            List<Object> position,
            LocalDate day,
            KeptText text) {
        Content {
            Objects.requireNonNull(criteria);
            Objects.requireNonNull(pointInTime);
            Objects.requireNonNull(position);
            Objects.requireNonNull(text);
            if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException("not written by this service");
            }
        }
    }

    /// The cursor of the page that begins after a hit.
    ///
    /// @param start of the page: the score or date of the hit, its id, and its place in the index
    public String write(SearchCriteria criteria, PageStart start) {
        Position position = start.position();
        List<Object> values = position.values().stream().map(FieldValue::_get).toList();
        byte[] content =
                json.writeValueAsBytes(
                        new Content(
                                digest(criteria),
                                position.pointInTime(),
                                values,
                                start.day(),
                                KeptText.of(start.known())));
        return ENCODER.encodeToString(content);
    }

    /// Refuses a cursor of other criteria, and anything that is no cursor, with an
    /// [InvalidParameter].
    public PageStart read(SearchCriteria criteria, String cursor) {
        Content content = content(cursor);
        List<Object> position = content.position();
        if (position.size() == 3
                && content.criteria().equals(digest(criteria))
                && content.text().isOf(criteria.text())
                && position.get(0) instanceof Number first
                && position.get(1) instanceof String id
                && position.get(2) instanceof Number place) {
            FieldValue sortedBy =
                    criteria.sort() == Sort.RELEVANCE
                            ? FieldValue.of(first.doubleValue())
                            : FieldValue.of(first.longValue());
            Position end =
                    new Position(
                            content.pointInTime(),
                            List.of(sortedBy, FieldValue.of(id), FieldValue.of(place.longValue())));
            return new PageStart(end, content.text().known(), content.day());
        }
        throw refused();
    }

    private Content content(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            return Optional.ofNullable(json.readValue(bytes, Content.class))
                    .orElseThrow(Cursors::refused);
        } catch (IllegalArgumentException | JacksonException malformed) {
            throw refused();
        }
    }

    private static InvalidParameter refused() {
        return new InvalidParameter(
                "cursor", "the `next` of an earlier answer to the same search, unchanged");
    }

    private static String digest(SearchCriteria criteria) {
        String searched =
                String.join(
                        "\n",
                        criteria.text(),
                        criteria.filters().toString(),
                        criteria.sort().name(),
                        Boolean.toString(criteria.recency()));
        try {
            byte[] whole =
                    MessageDigest.getInstance("SHA-256")
                            .digest(searched.getBytes(StandardCharsets.UTF_8));
            return ENCODER.encodeToString(Arrays.copyOf(whole, DIGEST_LENGTH));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
