package eu.spana.ingest.parse.foreign;

import eu.spana.document.DocumentKind;
import eu.spana.document.Published.Basis;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.content.PublishedDates;

import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.TikaCoreProperties;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a file says about itself in its properties or headers.
final class StatedMetadata {
    /// A message is published when it is sent.
    private static final double SENT = 0.95;

    /// A file is often made on the day of publication, and as often begun long before.
    private static final double MADE = 0.4;

    /// When the empty files were made that some programs start from.
    private static final Set<String> TEMPLATES =
            Set.of("2006-08-16T00:00:00Z", "2006-09-16T00:00:00Z", "2013-12-23T23:15:00Z");

    private static final int MAX_TAG = 100;

    /// What programs fill in by themselves.
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i)(?:microsoft (?:word|powerpoint)|untitled|unnamed|(?:power"
                            + "point[ -])?presentation\\d*$|slide 1$|document\\d*$"
                            + "|.{0,200}\\.(?:docx?|pptx?|xlsx?|pdf|indd|odt|rtf|qxd)$).{0,200}");

    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?iu)(?:admin(?:istrator)?|user|owner|unknown|author|default|guest|test"
                            + "|microsoft.{0,20}|apache poi|python-docx|openoffice.*)");

    /// `Name <address>`, or the address alone.
    private static final Pattern ADDRESS = Pattern.compile("\\s*<?[^\\s<>]+@[^\\s<>]+>?\\s*$");

    private StatedMetadata() {}

    /// Empty when there is none worth the name.
    static String titleOf(ForeignDocument document) {
        String title = document.first(TikaCoreProperties.TITLE).replaceAll("\\s+", " ");
        return NO_TITLE.matcher(title).matches() ? "" : title;
    }

    static Metadata of(ForeignDocument document, Instant visit) {
        boolean mail = ForeignTypes.MAIL.contains(document.type());
        String created = document.first(TikaCoreProperties.CREATED);
        String language = document.first(TikaCoreProperties.LANGUAGE);
        return Metadata.builder(mail ? DocumentKind.POST : DocumentKind.REPORT)
                .language(language.isEmpty() ? null : language)
                .published(
                        PublishedDates.parse(created, Basis.META, mail ? SENT : MADE, visit)
                                .filter(date -> !TEMPLATES.contains(date.date()))
                                .orElse(null))
                .authors(authorsOf(document))
                .tags(tagsOf(document))
                .build();
    }

    private static List<String> authorsOf(ForeignDocument document) {
        return document.all(TikaCoreProperties.CREATOR).stream()
                .map(name -> ADDRESS.matcher(name).replaceFirst(""))
                .map(name -> name.replaceAll("^[\"']|[\"']$", "").strip())
                .filter(name -> !name.isEmpty() && !NO_NAME.matcher(name).matches())
                .distinct()
                .toList();
    }

    private static List<String> tagsOf(ForeignDocument document) {
        return document.all(Office.KEYWORDS).stream()
                .flatMap(words -> Arrays.stream(words.split("[,;]")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= MAX_TAG)
                .distinct()
                .toList();
    }
}
