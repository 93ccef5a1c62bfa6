package eu.spana.index.write;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DataSizeUnit;
import org.springframework.util.unit.DataSize;
import org.springframework.util.unit.DataUnit;
import org.springframework.validation.annotation.Validated;

/// How documents are written.
///
/// @param maxDocumentSize larger documents are dead letters
@Validated
@ConfigurationProperties("spana.write")
record WriteProperties(
        @DefaultValue("10MB") @NotNull @DataSizeUnit(DataUnit.BYTES) DataSize maxDocumentSize) {

    WriteProperties {
        if (maxDocumentSize.toBytes() < 1024
                || maxDocumentSize.compareTo(DataSize.ofMegabytes(50)) > 0) {
            throw new IllegalArgumentException(
                    "spana.write.max-document-size lies between 1KB and 50MB");
        }
    }
}
