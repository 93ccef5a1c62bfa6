package eu.spana.text;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes many endings as one regular expression, branching by letter: `at`, `a` and `ov` become
/// `(?:a(?:t)?|ov)`. A flat list of sixty took several times as long (measured).
final class Endings {

    private final SortedMap<Character, Endings> branches = new TreeMap<>();
    private boolean complete;

    private Endings() {}

    static String pattern(List<String> endings) {
        Endings root = new Endings();
        endings.forEach(root::add);
        return root.group();
    }

    private void add(String ending) {
        Endings node = this;
        for (int i = 0; i < ending.length(); i++) {
            node = node.branches.computeIfAbsent(ending.charAt(i), next -> new Endings());
        }
        node.complete = true;
    }

    private String group() {
        return branches.entrySet().stream()
                .map(branch -> branch.getKey() + branch.getValue().rest())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private String rest() {
        if (branches.isEmpty()) {
            return "";
        }
        if (complete) {
            return group() + "?";
        }
        return branches.size() > 1
                ? group()
                : branches.firstEntry().getKey() + branches.firstEntry().getValue().rest();
    }
}
