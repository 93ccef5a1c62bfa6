package eu.spana.ingest.parse.plain;

import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.TextDecoder;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads Markdown as the text that it shows.
public final class MarkdownReader implements ContentReader {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+(.*)$");
    private static final Pattern UNDERLINE =
            Pattern.compile("(?m)^(?:=+|-{3,}|\\*{3,}|_{3,})[ \\t]*$");
    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*(?:```|~~~).*$");
    private static final Pattern QUOTE = Pattern.compile("(?m)^[ \\t]*>[ \\t]?");
    // No bracket inside brackets: a text of nothing but brackets would be searched from each anew.
    private static final Pattern IMAGE =
            Pattern.compile("!\\[([^\\[\\]\\n]{0,500})]\\([^\\[)\\n]{0,2000}\\)");
    private static final Pattern LINK =
            Pattern.compile(
                    "\\[([^\\[\\]\\n]{1,500})](?:\\([^\\[)\\n]{0,2000}\\)|\\[[^\\[\\]\\n]{0,200}])");
    private static final Pattern STRONG =
            Pattern.compile("(\\*\\*|__)(?=\\S)(.{1,200}?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])([*_])(?=\\S)([^*_\\n]{1,500}?)(?<=\\S)\\1(?![\\w*])");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/markdown", "text/x-markdown", "text/x-web-markdown");
    }

    @Override
    public List<Extract> read(RawDocument raw) {
        String text = shown(TextDecoder.decode(raw.content()));
        return TextDocuments.of(text, raw.claims().retrievedAt());
    }

    static String shown(String markdown) {
        String text = FRONT_MATTER.matcher(markdown).replaceFirst("");
        text = HEADING.matcher(text).replaceAll("\n$1\n");
        text = UNDERLINE.matcher(text).replaceAll("");
        text = FENCE.matcher(text).replaceAll("");
        text = QUOTE.matcher(text).replaceAll("");
        text = IMAGE.matcher(text).replaceAll("$1");
        text = LINK.matcher(text).replaceAll("$1");
        text = STRONG.matcher(text).replaceAll("$2");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        return CODE.matcher(text).replaceAll("$1");
    }
}
