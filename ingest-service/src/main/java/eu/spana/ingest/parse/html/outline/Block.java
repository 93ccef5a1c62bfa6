package eu.spana.ingest.parse.html.outline;

import eu.spana.ingest.parse.html.marks.Tag;

import java.util.function.Predicate;

/// Text between two breaks of a page: a paragraph, an entry of a list, a cell, a line of a menu.
///
/// @param text with single spaces; lines where the page breaks them
/// @param gap what parts it from the block before it
/// @param box the innermost element that holds all of it
public record Block(String text, Gap gap, Box box, int linkChars) {
    /// Shorter pieces are labels, buttons and entries of menus.
    private static final int MIN_PROSE = 60;

    /// What stands between two blocks.
    public enum Gap {
        SPACE(" "),
        LINE("\n"),
        PARAGRAPH("\n\n");

        private final String text;

        Gap(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        Gap or(Gap other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    public int chars() {
        return text.length();
    }

    public double linkDensity() {
        return (double) linkChars / text.length();
    }

    /// The box in which it stands beside other blocks.
    public Box holder() {
        Box holder = box;
        while (holder.parent() != null && !holder.element().isBlock()) {
            holder = holder.parent();
        }
        Box outer = holder.parent();
        boolean isParagraph = holder.has(Tag.PARAGRAPH) || holder.has(Tag.CODE);
        return isParagraph && outer != null ? outer : holder;
    }

    /// Whether a box of this kind holds it.
    public boolean isIn(Predicate<Box> kind) {
        for (Box outer = box; outer != null; outer = outer.parent()) {
            if (kind.test(outer)) {
                return true;
            }
        }
        return false;
    }

    public int prose() {
        return chars() >= MIN_PROSE ? Math.max(0, chars() - linkChars) : 0;
    }
}
