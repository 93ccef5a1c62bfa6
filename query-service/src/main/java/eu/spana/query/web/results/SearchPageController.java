package eu.spana.query.web.results;

import eu.spana.query.search.SearchFlow;
import eu.spana.query.web.wording.Labels;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// `GET /`: the search page, with the parameters of the API.
@Controller
class SearchPageController {
    private final SearchFlow flow;
    private final MessageSource messages;

    SearchPageController(SearchFlow flow, MessageSource messages) {
        this.flow = flow;
        this.messages = messages;
    }

    @GetMapping("/")
    String search(HttpServletRequest request, Locale locale, Model model) {
        PageLinks links = new PageLinks(request.getParameterMap());
        SearchPages pages = new SearchPages(new Labels(messages, locale), links);
        Map<String, String[]> parameters = new LinkedHashMap<>(request.getParameterMap());
        parameters.putIfAbsent("timeline", new String[] {"true"});
        model.addAttribute("page", pages.page(flow.search(parameters)));
        return "search";
    }
}
