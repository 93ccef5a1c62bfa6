package eu.spana.query.web.suggestions;

import eu.spana.query.suggest.SuggestAnswer;
import eu.spana.query.suggest.Suggestions;
import eu.spana.query.web.wording.Labels;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// `GET /suggestions`: options for the list below the search box.
@Controller
class SuggestionsController {
    /// Of each sort; the list stays shorter than a telephone is high.
    private static final int OF_EACH = 3;

    /// Nobody needs help to finish a longer text.
    private static final int MAX_CHARACTERS = 100;

    private final Suggestions suggestions;
    private final MessageSource messages;

    SuggestionsController(Suggestions suggestions, MessageSource messages) {
        this.suggestions = suggestions;
        this.messages = messages;
    }

    @GetMapping("/suggestions")
    String suggestions(@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
        model.addAttribute("suggestions", views(q, new Labels(messages, locale)));
        return "suggestions";
    }

    private List<SuggestionView> views(String typed, Labels labels) {
        if (typed.isBlank() || typed.length() > MAX_CHARACTERS) {
            return List.of();
        }
        SuggestAnswer found = suggestions.of(typed, OF_EACH);
        String tag = labels.text("suggestions.tag");
        String name = labels.text("suggestions.name");
        String title = labels.text("suggestions.title");
        return Stream.of(
                        found.words().stream().map(words -> view(words, "", search("q", words))),
                        found.tags().stream()
                                .map(SuggestAnswer.Value::value)
                                .map(value -> view(value, tag, search("tag", value))),
                        found.names().stream()
                                .map(SuggestAnswer.Value::value)
                                .map(value -> view(value, name, search("q", phrase(value)))),
                        found.titles().stream()
                                .map(document ->
                                        new SuggestionView(
                                                document.title(),
                                                document.language(),
                                                title,
                                                "/documents/" + document.id())))
                .flatMap(views -> views)
                .toList();
    }

    private static SuggestionView view(String text, String sort, String link) {
        return new SuggestionView(text, null, sort, link);
    }

    private static String phrase(String name) {
        return "\"" + name.replace('"', ' ') + "\"";
    }

    private static String search(String parameter, String value) {
        return UriComponentsBuilder.fromPath("/")
                .queryParam(parameter, "{value}")
                .encode()
                .buildAndExpand(value)
                .toUriString();
    }
}
