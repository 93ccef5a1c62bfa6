package eu.spana.query.compile;

/// What stands between spaces, or between quotation marks.
///
/// @param operator the name before the colon in lower case, empty where there is none
record Piece(boolean negated, String operator, String text, boolean quoted) {

    boolean isOr() {
        return !negated && !quoted && operator.isEmpty() && text.equals("OR");
    }

    /// The piece as if the operator were nothing special.
    Piece asPlainText() {
        return operator.isEmpty() ? this : new Piece(negated, "", operator + ":" + text, quoted);
    }
}
