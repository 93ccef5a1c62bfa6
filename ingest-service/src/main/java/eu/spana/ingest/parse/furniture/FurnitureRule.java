package eu.spana.ingest.parse.furniture;

import java.util.Locale;

/// A rule that takes lines for furniture.
///
/// @param name for the blocks that it cuts, such as `newsletter`
public record FurnitureRule(String name, Action action) {
    /// What goes with a line.
    public enum Action {
        /// Nothing but the line itself.
        LINE,
        /// The line, which says who made a picture.
        CREDIT,
        /// The list of links below it.
        LINKS,
        /// All that follows.
        END,
        /// The line, all of whose words are names of things that share.
        WORDS,
        /// What stands between nags and has the word.
        ABOUT;

        static Action named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
