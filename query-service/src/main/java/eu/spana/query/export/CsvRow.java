package eu.spana.query.export;

import java.util.List;
import java.util.stream.Collectors;

/// A line of a CSV file as RFC 4180 has it, that no spreadsheet takes for a formula.
record CsvRow(List<String> cells) {
    /// What spreadsheets take for the beginning of a formula, in their wide forms, too.
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String SPECIAL = "\",\r\n;\t'";

    String line() {
        return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(character -> SPECIAL.indexOf(character) >= 0);
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /// Some skip white space and control characters before it.
    private static boolean isFormula(String text) {
        return text.codePoints()
                .dropWhile(character -> character <= ' ' || Character.isSpaceChar(character))
                .limit(1)
                .anyMatch(character -> FORMULA.indexOf(character) >= 0);
    }
}
