package eu.spana.ingest.parse.indicators;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Ids of vulnerabilities and of techniques of attack.
final class Names {
    /// With any dash, or a space behind the letters.
    private static final Pattern CVE =
            Pattern.compile(
                    "\\bCVE[\\p{Pd} ](199\\d|20\\d\\d)\\p{Pd}(\\d{4,7})\\b",
                    Pattern.CASE_INSENSITIVE);

    /// Ids of ATT&CK for enterprise, mobile and control systems lie between 0800 and 1799.
    private static final Pattern TECHNIQUE =
            Pattern.compile("(?<![\\w.-])T(?:08|1[0-7])\\d\\d(?:\\.\\d{3})?(?![\\w-]|\\.\\d)");

    private static final Pattern CONTEXT =
            Pattern.compile("ATT&CK|\\bMITRE\\b|\\bTTPs?\\b|\\bT1\\d{3}\\.\\d{3}\\b");

    /// So many different ones are no model numbers.
    private static final int SELF_EVIDENT = 3;

    private Names() {}

    static Stream<String> cves(String text) {
        if (!text.contains("CVE") && !text.contains("cve") && !text.contains("Cve")) {
            return Stream.empty();
        }
        return CVE.matcher(text).results().map(cve -> "CVE-" + cve.group(1) + "-" + cve.group(2));
    }

    /// A single `T1000` may be a machine: something must speak for ATT&CK.
    static Stream<String> techniques(String text) {
        if (!text.contains("T1") && !text.contains("T08")) {
            return Stream.empty();
        }
        Matcher matcher = TECHNIQUE.matcher(text);
        List<String> found = matcher.results().map(id -> id.group()).distinct().toList();
        if (found.isEmpty()) {
            return Stream.empty();
        }
        boolean meant = found.size() >= SELF_EVIDENT || CONTEXT.matcher(text).find();
        return meant ? found.stream() : Stream.empty();
    }
}
