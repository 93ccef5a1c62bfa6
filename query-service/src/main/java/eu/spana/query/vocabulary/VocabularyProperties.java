package eu.spana.query.vocabulary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How long and how much is remembered. Old figures cost a little of the order, never a document.
///
/// @param languagesFor how long the languages of the index are taken as known
/// @param wordsFor how long the frequency of a word is taken as known
/// @param words remembered at most
@Validated
@ConfigurationProperties("spana.query.vocabulary")
record VocabularyProperties(
        @DefaultValue("30s") Duration languagesFor,
        @DefaultValue("10m") Duration wordsFor,
        @DefaultValue("20000") @Min(0) @Max(1_000_000) int words) {
    VocabularyProperties {
        if (languagesFor.isNegative() || wordsFor.isNegative()) {
            throw new IllegalArgumentException("spana.query.vocabulary: no negative durations");
        }
    }
}
