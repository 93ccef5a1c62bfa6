package eu.spana.ingest.parse;

import eu.spana.document.DocumentId;
import eu.spana.ingest.parse.content.Claims;
import eu.spana.ingest.parse.content.Deadline;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.enrich.CanonicalUrl;
import eu.spana.ingest.parse.enrich.DocumentIds;
import eu.spana.ingest.parse.enrich.Fingerprint;
import eu.spana.ingest.parse.enrich.KindGuess;
import eu.spana.ingest.parse.indicators.IndicatorFinder;
import eu.spana.ingest.parse.language.LanguageDetector;
import eu.spana.ingest.parse.language.LanguageParts;
import eu.spana.ingest.parse.memory.SiteFurniture;
import eu.spana.ingest.parse.memory.SiteMemory;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes articles of extracts: the caller's claims win over the content's, and what neither says is
/// taken from the text. An id that is derived from the text is so from what the reader found: what
/// is learned of a site afterwards changes no id.
final class ArticleFinisher {
    private final LanguageDetector languages = new LanguageDetector();
    private final LanguageParts parts = new LanguageParts(languages);
    private final SiteFurniture furniture;

    ArticleFinisher(SiteMemory memory) {
        this.furniture = new SiteFurniture(memory);
    }

    /// One article for each extract, in their order; of several with one id the first.
    List<CleanArticle> finish(List<Extract> extracts, RawDocument raw, Provenance provenance) {
        boolean single = extracts.size() == 1;
        return extracts.stream()
                .map(extract -> finish(extract, raw.claims(), provenance, single))
                .filter(distinctIds())
                .toList();
    }

    private static Predicate<CleanArticle> distinctIds() {
        Set<DocumentId> seen = new HashSet<>();
        return article -> seen.add(article.id());
    }

    private CleanArticle finish(
            Extract found, Claims claims, Provenance provenance, boolean single) {
        Deadline.check();
        Extract claimed = single ? claimed(found, claims) : tagged(found, claims);
        Optional<CanonicalUrl> url = urlOf(claimed.metadata(), claims, single);
        String address = url.map(CanonicalUrl::toString).orElse(null);
        String site = siteOf(url, claims);
        DocumentId id = idOf(claims, url, () -> DocumentIds.of(site, textOf(claimed)), single);
        Extract clean = site == null ? claimed : furniture.clean(claimed, site, id.value());
        Extract extract = withKind(clean, address);
        String text = textOf(extract);
        return new CleanArticle(
                id,
                bodies(extract, claims),
                extract,
                site,
                address,
                Fingerprint.of(extract.body()),
                IndicatorFinder.in(text, site),
                provenance);
    }

    private static String textOf(Extract extract) {
        return extract.title() + "\n\n" + extract.body();
    }

    private static Extract withKind(Extract extract, @Nullable String address) {
        Metadata metadata = extract.metadata();
        var kind = KindGuess.of(metadata.kind(), extract.title(), address);
        return extract.withMetadata(metadata.withKind(kind));
    }

    private static Extract claimed(Extract found, Claims claims) {
        Metadata metadata = found.metadata();
        var published = claims.published() == null ? metadata.published() : claims.published();
        Extract titled = claims.title() == null ? found : found.withTitle(claims.title());
        return tagged(titled.withMetadata(metadata.withPublished(published)), claims);
    }

    private static Extract tagged(Extract found, Claims claims) {
        Metadata metadata = found.metadata();
        List<String> tags =
                Stream.concat(claims.tags().stream(), metadata.tags().stream()).distinct().toList();
        return found.withMetadata(metadata.withTags(tags));
    }

    /// The permalink of an article of many; else the address that the page calls canonical when it
    /// lies on the site that the page came from; else where the page came from.
    private static Optional<CanonicalUrl> urlOf(Metadata metadata, Claims claims, boolean single) {
        Optional<CanonicalUrl> own = CanonicalUrl.of(metadata.url());
        if (!single || metadata.permalink()) {
            return own;
        }
        URI address = claims.url();
        Optional<CanonicalUrl> given = CanonicalUrl.of(address == null ? null : address.toString());
        return own.filter(canonical -> isCredible(canonical, given)).or(() -> given);
    }

    /// Sites that call their front page or another site the canonical address of every page exist.
    private static boolean isCredible(CanonicalUrl canonical, Optional<CanonicalUrl> given) {
        return given.map(url -> url.site().equals(canonical.site()) && !canonical.isFrontPage())
                .orElse(true);
    }

    private static @Nullable String siteOf(Optional<CanonicalUrl> url, Claims claims) {
        URI address = claims.url();
        String fetchedFrom = address == null ? null : address.toString();
        return url.or(() -> CanonicalUrl.of(fetchedFrom)).map(CanonicalUrl::site).orElse(null);
    }

    private static DocumentId idOf(
            Claims claims,
            Optional<CanonicalUrl> url,
            Supplier<DocumentId> ofText,
            boolean single) {
        DocumentId given = claims.id();
        if (given != null && single) {
            return given;
        }
        DocumentId derived = url.map(DocumentIds::of).orElseGet(ofText);
        return given == null ? derived : DocumentIds.within(given, derived);
    }

    /// The caller's word on the language holds for the whole.
    private SequencedMap<String, String> bodies(Extract extract, Claims claims) {
        String claim = claims.language();
        if (claim != null) {
            return parts.whole(extract.body(), LanguageDetector.answer(claim));
        }
        String text = extract.title() + "\n\n" + extract.body();
        String main = languages.languageOf(text, extract.metadata().language());
        return parts.of(extract.title(), extract.body(), main);
    }
}
