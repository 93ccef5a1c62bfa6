package eu.spana.query.lookup;

import eu.spana.document.Document;
import eu.spana.query.parameter.Parameters;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/// `GET /api/v1/documents/{id}`.
@RestController
class DocumentController {
    private final DocumentLookup lookup;

    DocumentController(DocumentLookup lookup) {
        this.lookup = lookup;
    }

    /// The version is the entity tag: 304 to a caller who has it. A cache asks every time, as a
    /// document can be removed. It is a weak one, as servers compress nothing that has a strong
    /// one. With `cut=true` the answer shows what was cut from the page, each block with its rule.
    @GetMapping(path = "/api/v1/documents/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DocumentAnswer> document(@PathVariable String id, HttpServletRequest request) {
        boolean cut = Parameters.of(request.getParameterMap(), List.of("cut")).flag("cut");
        Document document = lookup.find(id);
        return ResponseEntity.ok()
                .eTag("W/\"%d%s\"".formatted(document.version().value(), cut ? "-cut" : ""))
                .cacheControl(CacheControl.noCache())
                .body(DocumentAnswer.of(document, cut));
    }
}
