package eu.spana.query.compile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what was typed: words, `"phrases"`, `-not`, `a OR b`, `prefix*`, and the operators
/// `site:`, `lang:`, `kind:`, `tag:`, `before:`, `after:`. Takes any text; what looks like an
/// operator and is none is plain text.
final class TextParser {
    /// A shorter beginning would stand for a good part of all words.
    private static final int SHORTEST_PREFIX = 2;

    private TextParser() {}

    static List<Clause> parse(String typed) {
        List<Clause> clauses = new ArrayList<>();
        boolean alternative = false;
        for (Piece piece : PieceScanner.scan(composed(typed))) {
            if (piece.isOr()) {
                alternative = !clauses.isEmpty();
                continue;
            }
            Optional<Clause> clause = clause(piece);
            if (clause.isEmpty()) {
                continue;
            }
            clauses.add(alternative ? either(clauses.removeLast(), clause.get()) : clause.get());
            alternative = false;
        }
        return List.copyOf(clauses);
    }

    /// Documents hold letters with their accents in one character; some keyboards type two.
    private static String composed(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    private static Clause either(Clause first, Clause second) {
        List<Clause> clauses = new ArrayList<>();
        if (first instanceof Clause.AnyOf(List<Clause> earlier)) {
            clauses.addAll(earlier);
        } else {
            clauses.add(first);
        }
        clauses.add(second);
        return new Clause.AnyOf(List.copyOf(clauses));
    }

    private static Optional<Clause> clause(Piece piece) {
        Optional<Clause> clause = operation(piece).or(() -> plain(piece.asPlainText()));
        return piece.negated() ? clause.map(Clause.Not::new) : clause;
    }

    private static Optional<Clause> operation(Piece piece) {
        return switch (piece.operator()) {
            case "site" -> having(FacetField.SITE, piece);
            case "lang", "language" -> having(FacetField.LANGUAGE, piece);
            case "kind" -> having(FacetField.KIND, piece);
            case "tag" -> having(FacetField.TAG, piece);
            case "before" -> Period.parse(piece.text()).map(Clause.Before::new);
            case "after" -> Period.parse(piece.text()).map(Clause.After::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Clause> having(FacetField field, Piece piece) {
        String value = field.normal(piece.text().strip());
        return value.isEmpty() || !field.accepts(value)
                ? Optional.empty()
                : Optional.of(new Clause.Having(field, value));
    }

    private static Optional<Clause> plain(Piece piece) {
        String text = piece.text().strip();
        if (text.codePoints().noneMatch(TextParser::isSearchable)) {
            return Optional.empty();
        }
        if (piece.quoted()) {
            return Optional.of(new Clause.Phrase(text));
        }
        if (!text.endsWith("*")) {
            return Optional.of(new Clause.Word(text));
        }
        String beginning = text.substring(0, text.indexOf('*'));
        long letters = beginning.codePoints().filter(TextParser::isSearchable).count();
        return Optional.of(
                letters < SHORTEST_PREFIX ? new Clause.Word(text) : new Clause.Prefix(beginning));
    }

    private static boolean isSearchable(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.isEmojiPresentation(codePoint);
    }
}
