package eu.spana.ingest.parse.html.metadata;

import eu.spana.ingest.parse.html.metadata.stated.JsonLd;
import eu.spana.ingest.parse.html.metadata.walk.PageSigns;
import eu.spana.ingest.parse.html.metadata.walk.Sign;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The tags of an article, as the page shows or states them.
final class PageTags {
    private static final int MAX_TAGS = 50;
    private static final int MAX_LENGTH = 100;

    private PageTags() {}

    static List<String> of(PageSigns signs, JsonLd data) {
        Stream<String> shown = signs.tagLinks().stream().map(Sign::text);
        Stream<String> stated = signs.metas().all(List.of("article:tag", "og:article:tag"));
        Stream<String> listed =
                Stream.concat(
                                signs.metas()
                                        .all(List.of("keywords", "news_keywords", "parsely-tags")),
                                data.keywords().stream())
                        .flatMap(list -> Arrays.stream(list.split("[,;]", -1)));
        return Stream.of(shown, stated, listed)
                .flatMap(tags -> tags)
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= MAX_LENGTH)
                .distinct()
                .limit(MAX_TAGS)
                .toList();
    }
}
