package eu.spana.ingest.parse.html.content;

import eu.spana.ingest.parse.html.marks.Tag;
import eu.spana.ingest.parse.html.outline.Block;
import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.rules.Selection;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// Finds the introduction of an article that stands above the box of its text: paragraphs below the
/// headline, or in the same article.
final class Lead {
    /// Shorter pieces are bylines and labels.
    private static final int MIN_CHARS = 60;

    /// Further up stands another part of the page.
    private static final int REACH = 40;

    /// Without a headline in reach, whole sentences this near to the text belong to it.
    private static final int NEAR = 3;

    private static final Pattern SENTENCE = Pattern.compile("[.!?…。！？][\"'”“’»)]?$");

    private final Selection selection;
    private final int start;
    private final int end;

    /// @param content of the article, all of which is below its lead
    Lead(Selection selection, Box content) {
        this.selection = selection;
        this.start = startOf(content);
        this.end = content.firstBlock();
    }

    boolean has(int block) {
        return block < end
                && isText(block)
                && (block >= start || (block >= end - NEAR && isSentence(block)));
    }

    private boolean isSentence(int block) {
        return SENTENCE.matcher(selection.blocks().get(block).text()).find();
    }

    /// Number of the first block of the article.
    private int startOf(Box content) {
        int start = content.firstBlock();
        Box article = articleAround(content);
        int top = article == null ? 0 : article.firstBlock();
        for (int i = start - 1; i >= Math.max(top, start - REACH); i--) {
            if (isHeadline(selection.blocks().get(i))) {
                return i;
            }
        }
        return article == null ? start : Math.max(top, start - REACH);
    }

    private boolean isText(int block) {
        Block text = selection.blocks().get(block);
        return text.chars() >= MIN_CHARS && text.linkDensity() < .3;
    }

    private static @Nullable Box articleAround(Box content) {
        Box box = content;
        while (box != null && !box.has(Tag.ARTICLE)) {
            box = box.parent();
        }
        return box;
    }

    private static boolean isHeadline(Block block) {
        return block.isIn(box -> box.name().equals("h1"));
    }
}
