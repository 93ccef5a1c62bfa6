package eu.spana.ingest.parse.html.metadata.walk;

import eu.spana.ingest.parse.html.metadata.text.ShortText;

import org.jsoup.nodes.Element;

import java.util.Set;

/// An element that may say something about the article, and where it stands.
///
/// @param line number of the line of text that it begins on
/// @param region as [Regions] numbers them
public record Sign(Element element, Set<NameHint> hints, int line, int region) {
    public String text() {
        return ShortText.of(element);
    }

    public String attribute(String name) {
        return element.attr(name).strip();
    }
}
