package eu.spana.ingest.parse.duplicates;

import eu.spana.ingest.parse.duplicates.ComparedText.Paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The longest run of consecutive paragraphs that two texts have in common.
final class CommonRun {
    /// Paragraphs that come more often are separators, and make comparing quadratic.
    private static final int MOST_OFTEN = 8;

    private CommonRun() {}

    /// Its words, as a share of those of the text with fewer.
    static double share(List<Paragraph> one, List<Paragraph> other) {
        int fewer = Math.min(words(one), words(other));
        return fewer == 0 ? 0 : longest(one, other) / (double) fewer;
    }

    /// For each place in the one, the runs that end there, by their end in the other.
    private static int longest(List<Paragraph> one, List<Paragraph> other) {
        Map<Paragraph, List<Integer>> places = places(other);
        Map<Integer, Integer> endingBefore = Map.of();
        int longest = 0;
        for (Paragraph paragraph : one) {
            Map<Integer, Integer> endingHere = new HashMap<>();
            for (int place : places.getOrDefault(paragraph, List.of())) {
                int run = endingBefore.getOrDefault(place - 1, 0) + paragraph.words();
                endingHere.put(place, run);
                longest = Math.max(longest, run);
            }
            endingBefore = endingHere;
        }
        return longest;
    }

    private static Map<Paragraph, List<Integer>> places(List<Paragraph> paragraphs) {
        Map<Paragraph, List<Integer>> places = new HashMap<>();
        for (int place = 0; place < paragraphs.size(); place++) {
            List<Integer> found =
                    places.computeIfAbsent(paragraphs.get(place), _ -> new ArrayList<>());
            if (found.size() < MOST_OFTEN) {
                found.add(place);
            }
        }
        return places;
    }

    private static int words(List<Paragraph> paragraphs) {
        return paragraphs.stream().mapToInt(Paragraph::words).sum();
    }
}
