package eu.spana.ingest.parse.archive;

import java.util.ArrayList;
import java.util.List;

/// A text in its posts.
///
/// @param frame what stands above the first post and belongs to none
/// @param posts the paragraphs of each, in their order; never none
public record SplitText(List<String> frame, List<List<String>> posts) {
    public SplitText {
        frame = List.copyOf(frame);
        posts = posts.stream().map(List::copyOf).toList();
    }

    static SplitText whole(List<String> paragraphs) {
        return new SplitText(List.of(), List.of(paragraphs));
    }

    /// @param starts index of the first paragraph of each post, ascending
    static SplitText at(List<Integer> starts, List<String> paragraphs) {
        List<List<String>> posts = new ArrayList<>();
        for (int post = 0; post < starts.size(); post++) {
            boolean last = post == starts.size() - 1;
            int end = last ? paragraphs.size() : starts.get(post + 1);
            posts.add(paragraphs.subList(starts.get(post), end));
        }
        return new SplitText(paragraphs.subList(0, starts.getFirst()), posts);
    }

    public boolean isArchive() {
        return posts.size() > 1;
    }
}
