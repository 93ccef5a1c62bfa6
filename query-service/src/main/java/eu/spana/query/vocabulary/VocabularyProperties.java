package eu.spana.query.vocabulary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How long and how much is remembered.
///
/// @param languagesFor how long the languages of the index are taken as known; as long, documents
///   in a language that is new are found by the forms in them only
/// @param wordsFor how long the frequency of a word in use is taken as known; an old one costs a
///   little of the order, never a document
/// @param words remembered at most
@Validated
@ConfigurationProperties("spana.query.vocabulary")
record VocabularyProperties(
        @DefaultValue("1s") Duration languagesFor,
        @DefaultValue("10m") Duration wordsFor,
        @DefaultValue("20000") @Min(0) @Max(1_000_000) int words) {
    VocabularyProperties {
        if (languagesFor.isNegative() || wordsFor.isNegative()) {
            throw new IllegalArgumentException("spana.query.vocabulary: no negative durations");
        }
    }
}
