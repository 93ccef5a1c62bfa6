package eu.spana.query.export;

import eu.spana.query.compile.ExportCompiler;
import eu.spana.query.compile.SearchCriteria;
import eu.spana.query.execute.DocumentExporter;
import eu.spana.query.execute.ExportedDocument;
import eu.spana.query.execute.IndexExport;
import eu.spana.query.parameter.Parameters;
import eu.spana.query.search.CriteriaReader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// `GET /api/v1/search/export`.
@RestController
class ExportController {
    private static final List<String> PARAMETERS = List.of("format", "body", "bom");
    private static final int BUFFER = 64 * 1024;

    private final ExportCompiler compiler;
    private final DocumentExporter exporter;
    private final JsonMapper json;

    ExportController(ExportCompiler compiler, DocumentExporter exporter, JsonMapper json) {
        this.compiler = compiler;
        this.exporter = exporter;
        this.json = json;
    }

    /// Nothing is sent before the first page is there, so that a failure until then is answered
    /// with a problem; one after it ends the connection, so that nobody takes a part for the whole.
    @GetMapping("/api/v1/search/export")
    void export(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader HttpHeaders headers)
            throws IOException, HttpMediaTypeNotAcceptableException {
        SearchCriteria criteria =
                CriteriaReader.readWithoutPage(request.getParameterMap(), PARAMETERS);
        Parameters parameters = new Parameters(request.getParameterMap());
        ExportFormat format = ExportFormat.of(parameters.single("format"), accepted(headers));
        boolean bodies = parameters.flag("body");
        boolean marked = parameters.flag("bom");
        IndexExport export =
                compiler.compile(criteria, parameters.single("sort").isPresent(), bodies);
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        ExportLines lines =
                switch (format) {
                    case NDJSON -> new NdjsonLines(json, out);
                    case CSV -> new CsvLines(out, bodies, marked);
                };
        exporter.export(export, page -> write(page, lines, format, response));
        out.flush();
    }

    private static void write(
            List<ExportedDocument> page,
            ExportLines lines,
            ExportFormat format,
            HttpServletResponse response)
            throws IOException {
        if (response.getContentType() == null) {
            response.setContentType(format.contentType());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"spana." + format.extension() + "\"");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            lines.begin();
        }
        for (ExportedDocument document : page) {
            lines.write(document);
        }
    }

    /// The most wanted first.
    private static List<MediaType> accepted(HttpHeaders headers)
            throws HttpMediaTypeNotAcceptableException {
        try {
            List<MediaType> accepted = new ArrayList<>(headers.getAccept());
            accepted.removeIf(type -> type.isWildcardType() || type.getQualityValue() == 0);
            MimeTypeUtils.sortBySpecificity(accepted);
            return accepted;
        } catch (InvalidMediaTypeException malformed) {
            throw new HttpMediaTypeNotAcceptableException("The header 'Accept' cannot be read.");
        }
    }
}
