package eu.spana.ingest.parse.plain;

import eu.spana.document.CutBlock;
import eu.spana.document.DocumentKind;
import eu.spana.document.Published;
import eu.spana.ingest.parse.archive.SplitText;
import eu.spana.ingest.parse.archive.TextArchive;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.date.TextDates;
import eu.spana.ingest.parse.text.ArchiveHeader;
import eu.spana.ingest.parse.text.Paragraphs;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The documents that a text without markup holds: one, or the posts of an archive.
public final class TextDocuments {
    /// How far from the top a text may call itself an archive: below a day, a menu.
    private static final int HEADER_WITHIN = 5;

    /// Keeps the day above a post from being taken for the day on which the page was copied.
    private static final String NO_TITLE = " ";

    private final Instant visit;
    private final List<String> frame = new ArrayList<>();
    private List<String> tags = List.of();

    private TextDocuments(Instant visit) {
        this.visit = visit;
    }

    /// The documents in their order; at least one.
    ///
    /// @param visit when the text was fetched
    public static List<Extract> of(String text, Instant visit) {
        return new TextDocuments(visit).read(Paragraphs.of(text));
    }

    private List<Extract> read(List<String> paragraphs) {
        int header = headerIn(paragraphs);
        SplitText split =
                TextArchive.split(paragraphs.subList(header + 1, paragraphs.size()), header >= 0);
        frame.addAll(paragraphs.subList(0, header + 1));
        frame.addAll(split.frame());
        return split.isArchive() ? posts(split) : List.of(whole(paragraphs, header));
    }

    private int headerIn(List<String> paragraphs) {
        for (int index = 0; index < Math.min(HEADER_WITHIN, paragraphs.size()); index++) {
            Optional<String> tag = ArchiveHeader.tagIn(paragraphs.get(index));
            if (tag.isPresent()) {
                tags = List.of(tag.get());
                return index;
            }
        }
        return -1;
    }

    private Extract whole(List<String> paragraphs, int header) {
        List<String> rest = new ArrayList<>(paragraphs);
        if (header >= 0) {
            rest.remove(header);
        }
        Extract article = TextArticle.of(rest, rest, visit);
        List<CutBlock> cut = header < 0 ? List.of() : List.of(frame(paragraphs.get(header)));
        return with(cut, article).withMetadata(article.metadata().withTags(tags));
    }

    private List<Extract> posts(SplitText split) {
        Published published = TextDates.published(frame, null, visit).orElse(null);
        List<Extract> posts = split.posts().stream().map(post -> post(post, published)).toList();
        List<CutBlock> cut = frame.stream().map(TextDocuments::frame).toList();
        return Stream.concat(Stream.of(with(cut, posts.getFirst())), posts.stream().skip(1))
                .toList();
    }

    private Extract post(List<String> paragraphs, @Nullable Published published) {
        List<String> dated = new ArrayList<>();
        frame.stream().filter(TextDates::isDay).forEach(dated::add);
        if (TextDates.isDay(paragraphs.getFirst())) {
            dated.add(NO_TITLE);
        }
        dated.addAll(paragraphs);
        Extract post = TextArticle.of(paragraphs, dated, visit);
        Metadata metadata = post.metadata().withTags(tags).withKind(DocumentKind.POST);
        boolean undated = metadata.published() == null;
        return post.withMetadata(undated ? metadata.withPublished(published) : metadata);
    }

    private static Extract with(List<CutBlock> above, Extract article) {
        return article.withCut(Stream.concat(above.stream(), article.cut().stream()).toList());
    }

    private static CutBlock frame(String text) {
        return new CutBlock("archive-frame", text);
    }
}
