package eu.spana.ingest.parse.foreign;

import eu.spana.ingest.parse.content.Claims;
import eu.spana.ingest.parse.content.ContentBounds;
import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.UnreadableContent;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;
import eu.spana.ingest.parse.fork.Forks;
import eu.spana.ingest.parse.fork.inside.SentContent;

import org.apache.tika.metadata.Metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what forks parse. An archive or a mailbox gives an extract for each document in it; those
/// in it that cannot be read are left out, unless none can.
public final class ForeignReader implements ContentReader {
    private final Forks forks;
    private final OwnReaders readers;
    private final MailReader mails;

    /// @param readers of pages, texts and feeds, which stand in archives and mails too
    public ForeignReader(Forks forks, List<ContentReader> readers) {
        this.forks = forks;
        this.readers = new OwnReaders(readers);
        this.mails = new MailReader(this.readers);
    }

    @Override
    public Set<String> mediaTypes() {
        return Stream.of(
                        ForeignTypes.ARCHIVES,
                        ForeignTypes.MAIL,
                        ForeignTypes.PDF,
                        ForeignTypes.SHEETS,
                        ForeignTypes.TEXTS)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int processes() {
        return forks.places();
    }

    @Override
    public List<Extract> read(RawDocument raw) throws UnreadableContent {
        var content = raw.content();
        List<Metadata> all = forks.parse(content.sha256(), sent(raw));
        if (all.isEmpty()) {
            throw new UnreadableContent(Reason.NO_TEXT, "No text was found in the content.");
        }
        ForeignDocument document = ForeignDocument.of(all);
        if (document.bytes().isPresent()) {
            throw new UnreadableContent(
                    Reason.BROKEN, "The content is text, not what its type says.");
        }
        List<UnreadableContent> failures = new ArrayList<>();
        List<Extract> extracts = read(document, raw.claims(), failures);
        if (extracts.isEmpty() && !failures.isEmpty()) {
            throw failures.getFirst();
        }
        return extracts;
    }

    private static SentContent sent(RawDocument raw) {
        URI url = raw.claims().url();
        String path = url == null || url.getPath() == null ? "" : url.getPath();
        String declared = raw.declaredType();
        return new SentContent(
                raw.content().bytes(), path, declared == null ? "" : declared.split(";", 2)[0]);
    }

    private List<Extract> read(
            ForeignDocument document, Claims claims, List<UnreadableContent> failures) {
        try {
            return extracts(document, claims, failures);
        } catch (UnreadableContent unreadable) {
            failures.add(unreadable);
            return List.of();
        }
    }

    private List<Extract> extracts(
            ForeignDocument document, Claims claims, List<UnreadableContent> failures)
            throws UnreadableContent {
        var failure = Failures.of(document);
        if (failure.isPresent()) {
            throw failure.get();
        }
        String type = document.type();
        if (ForeignTypes.ARCHIVES.contains(type)) {
            return document.embedded().stream()
                    .flatMap(entry -> read(entry, claims, failures).stream())
                    .toList();
        }
        if (ForeignTypes.MAIL.contains(type)) {
            return mail(document, claims, failures);
        }
        return document.bytes().isPresent()
                ? readers.read(document, claims, null)
                : List.of(file(document, claims));
    }

    private List<Extract> mail(
            ForeignDocument mail, Claims claims, List<UnreadableContent> failures)
            throws UnreadableContent {
        var page = SavedPage.in(mail);
        if (page.isPresent()) {
            URI address = SavedPage.addressOf(mail);
            return SavedPage.at(address, readers.read(page.get(), claims, address));
        }
        Stream<Extract> attached =
                mail.embedded().stream()
                        .filter(part -> !MailReader.isText(part))
                        .flatMap(part -> read(part, claims, failures).stream());
        return Stream.concat(mails.read(mail, claims).stream(), attached).toList();
    }

    private Extract file(ForeignDocument document, Claims claims) throws UnreadableContent {
        if (!document.isRead()) {
            throw new UnreadableContent(
                    Reason.UNSUPPORTED_TYPE, document.type() + " is not supported.");
        }
        ContentBounds.checkMarkup(Stream.of(document.content()));
        Extract extract = FileExtract.of(document, claims.retrievedAt());
        boolean empty = extract.body().codePoints().noneMatch(Character::isLetter);
        if (empty && ForeignTypes.PDF.contains(document.type())) {
            throw new UnreadableContent(
                    Reason.NEEDS_OCR, "The PDF has no text layer: it needs OCR first.");
        }
        return extract;
    }
}
