package eu.spana.ingest.parse.html.metadata;

import eu.spana.ingest.parse.html.metadata.stated.JsonLd;
import eu.spana.ingest.parse.html.metadata.walk.PageSigns;

import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The addresses that a page gives for itself: canonical, in other languages, its picture.
final class PageLinks {
    private static final int MAX_ALTERNATES = 50;
    private static final int MAX_LENGTH = 2_048;

    private final PageSigns signs;
    private final String base;

    /// @param base address of the page; empty when unknown
    PageLinks(PageSigns signs, String base) {
        this.signs = signs;
        this.base = base;
    }

    Optional<String> canonical() {
        return Stream.concat(
                        links("canonical").map(link -> link.attr("href")),
                        signs.metas().first("og:url", "twitter:url").stream())
                .flatMap(address -> absolute(address).stream())
                .findFirst();
    }

    Optional<String> image(JsonLd data) {
        return Stream.of(
                        signs.metas().first("og:image", "og:image:secure_url", "og:image:url"),
                        data.image(),
                        signs.metas().first("twitter:image", "twitter:image:src", "image"),
                        links("image_src").map(link -> link.attr("href")).findFirst())
                .flatMap(Optional::stream)
                .flatMap(address -> absolute(address).stream())
                .findFirst();
    }

    /// By language as the page writes it.
    Map<String, String> alternates() {
        Map<String, String> alternates = new LinkedHashMap<>();
        links("alternate")
                .filter(link -> !link.attr("hreflang").isBlank())
                .limit(MAX_ALTERNATES)
                .forEach(link ->
                        absolute(link.attr("href"))
                                .ifPresent(address ->
                                        alternates.putIfAbsent(
                                                link.attr("hreflang").strip(), address)));
        return alternates;
    }

    private Stream<Element> links(String relation) {
        return signs.links().stream()
                .filter(link -> link.attr("rel").toLowerCase(Locale.ROOT).contains(relation));
    }

    private Optional<String> absolute(String address) {
        String url = StringUtil.resolve(base, address.strip());
        return Optional.of(url)
                .filter(some -> some.startsWith("http") && some.length() <= MAX_LENGTH);
    }
}
