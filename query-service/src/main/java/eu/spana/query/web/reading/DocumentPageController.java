package eu.spana.query.web.reading;

import eu.spana.query.execute.FoundDocument;
import eu.spana.query.execute.IndexUnavailable;
import eu.spana.query.lookup.DocumentLookup;
import eu.spana.query.lookup.SimilarDocuments;
import eu.spana.query.web.wording.Labels;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.Locale;

/// `GET /documents/{id}`: one document to read.
@Controller
class DocumentPageController {
    /// A list beside a text is glanced at, not studied.
    private static final int SIMILAR = 5;

    private final DocumentLookup lookup;
    private final SimilarDocuments similar;
    private final MessageSource messages;

    DocumentPageController(
            DocumentLookup lookup, SimilarDocuments similar, MessageSource messages) {
        this.lookup = lookup;
        this.similar = similar;
        this.messages = messages;
    }

    @GetMapping("/documents/{id}")
    String document(@PathVariable String id, Locale locale, Model model) {
        DocumentPages pages = new DocumentPages(new Labels(messages, locale));
        model.addAttribute("page", pages.page(lookup.find(id), similarTo(id)));
        return "document";
    }

    /// A document can be read when nothing can be searched.
    private List<FoundDocument> similarTo(String id) {
        try {
            return similar.find(id, SIMILAR);
        } catch (IndexUnavailable unavailable) {
            return List.of();
        }
    }
}
