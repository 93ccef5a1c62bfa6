package eu.spana.query.web.reading;

import eu.spana.query.lookup.DocumentLookup;
import eu.spana.query.web.wording.Labels;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.Locale;

/// `GET /documents/{id}`: one document to read.
@Controller
class DocumentPageController {
    private final DocumentLookup lookup;
    private final MessageSource messages;

    DocumentPageController(DocumentLookup lookup, MessageSource messages) {
        this.lookup = lookup;
        this.messages = messages;
    }

    @GetMapping("/documents/{id}")
    String document(@PathVariable String id, Locale locale, Model model) {
        DocumentPages pages = new DocumentPages(new Labels(messages, locale));
        model.addAttribute("page", pages.page(lookup.find(id)));
        return "document";
    }
}
