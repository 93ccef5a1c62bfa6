package eu.spana.index.write;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DataSizeUnit;
import org.springframework.util.unit.DataSize;
import org.springframework.util.unit.DataUnit;
import org.springframework.validation.annotation.Validated;

/// How documents are written.
///
/// @param bulkDocuments most documents in one bulk request; measured: more gains nothing
/// @param bulkSize most bytes in one bulk request, unless a single document is larger; measured:
///   more gains nothing, and Elasticsearch takes 100 MB at most
/// @param maxDocumentSize larger documents are dead letters
@Validated
@ConfigurationProperties("spana.write")
record WriteProperties(
        @DefaultValue("1000") @Min(1) @Max(10_000) int bulkDocuments,
        @DefaultValue("3MB") @NotNull @DataSizeUnit(DataUnit.BYTES) DataSize bulkSize,
        @DefaultValue("10MB") @NotNull @DataSizeUnit(DataUnit.BYTES) DataSize maxDocumentSize) {

    private static final DataSize MOST = DataSize.ofMegabytes(50);

    WriteProperties {
        requireSensible("bulk-size", bulkSize);
        requireSensible("max-document-size", maxDocumentSize);
    }

    private static void requireSensible(String name, DataSize size) {
        if (size.toBytes() < 1024 || size.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "spana.write.%s lies between 1KB and 50MB".formatted(name));
        }
    }
}
