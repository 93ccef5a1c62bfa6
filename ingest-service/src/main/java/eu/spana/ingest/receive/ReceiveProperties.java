package eu.spana.ingest.receive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// Limits on what is taken in at once.
///
/// @param maxContent size of one raw document
/// @param maxLine size of one line of a batch; base64 makes content a third larger
/// @param uploadMemory raw content held in memory at once, over all requests
/// @param parsers documents parsed at once; 0 means one for each processor
/// @param parserWait how long a document waits for a free parser before its caller is told to come
///   back
/// @param batchAhead lines of one batch that are worked on at once
@Validated
@ConfigurationProperties("spana.ingest.receive")
record ReceiveProperties(
        @DefaultValue("20MB") @NotNull DataSize maxContent,
        @DefaultValue("28MB") @NotNull DataSize maxLine,
        @DefaultValue("96MB") @NotNull DataSize uploadMemory,
        @DefaultValue("0") @Min(0) @Max(1024) int parsers,
        @DefaultValue("10s") @NotNull @DurationMin(millis = 1) Duration parserWait,
        @DefaultValue("16") @Min(1) @Max(1024) int batchAhead) {

    ReceiveProperties {
        if (maxContent.toBytes() <= 0 || maxLine.toBytes() <= 0) {
            throw new IllegalArgumentException("Limits on content are above zero");
        }
        if (uploadMemory.compareTo(maxLine) < 0 || uploadMemory.compareTo(maxContent) < 0) {
            throw new IllegalArgumentException("upload-memory holds at least one document or line");
        }
    }

    String contentRule() {
        return "A document has at most %d bytes.".formatted(maxContent.toBytes());
    }

    int parsersAtOnce() {
        return parsers == 0 ? Runtime.getRuntime().availableProcessors() : parsers;
    }
}
