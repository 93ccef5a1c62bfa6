package eu.spana.query.export;

import eu.spana.query.parameter.InvalidParameter;

import org.springframework.http.MediaType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The form of an export.
enum ExportFormat {
    NDJSON("application/x-ndjson"),
    CSV("text/csv");

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    /// The parameter decides, else what the caller accepts, else NDJSON. Refuses any other with an
    /// [InvalidParameter].
    static ExportFormat of(Optional<String> parameter, List<MediaType> accepted) {
        return parameter.map(ExportFormat::named).orElseGet(() -> accepted(accepted));
    }

    String contentType() {
        return type + ";charset=utf-8";
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static ExportFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidParameter("format", "ndjson or csv"));
    }

    private static ExportFormat accepted(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(wanted ->
                        Arrays.stream(values())
                                .filter(format ->
                                        wanted.isCompatibleWith(MediaType.valueOf(format.type))))
                .findFirst()
                .orElse(NDJSON);
    }
}
