package eu.spana.ingest.parse.archive;

import eu.spana.ingest.parse.furniture.FurnitureLines;
import eu.spana.ingest.parse.furniture.FurnitureRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Posts of a page that calls itself an archive, parted by advertisements between them, or by the
/// picture with which each begins: copied text repeats its caption.
final class AnnouncedPosts {
    private static final int MAX_CAPTION = 200;
    private static final int MIN_POST = 80;

    private final List<String> paragraphs;
    private final List<Integer> starts = new ArrayList<>();

    private AnnouncedPosts(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static Optional<SplitText> in(List<String> paragraphs) {
        return new AnnouncedPosts(paragraphs).split();
    }

    private Optional<SplitText> split() {
        starts.add(0);
        // Only where the first post begins so may the others be expected to.
        boolean pictured = isCaption(0);
        for (int index = 1; index < paragraphs.size(); index++) {
            boolean begins = isAdvertisement(index - 1) || (pictured && isFirstCaption(index));
            if (begins && Prose.of(paragraphs.subList(starts.getLast(), index)) >= MIN_POST) {
                starts.add(index);
            }
        }
        if (Prose.of(paragraphs.subList(starts.getLast(), paragraphs.size())) < MIN_POST) {
            starts.removeLast();
        }
        return starts.size() > 1 ? Optional.of(SplitText.at(starts, paragraphs)) : Optional.empty();
    }

    private boolean isAdvertisement(int index) {
        FurnitureRule rule = FurnitureLines.ruleOf(paragraphs.get(index));
        return rule != null && rule.name().equals("advertisement");
    }

    /// A caption with text right below it: what stands above another caption ends its post.
    private boolean isFirstCaption(int index) {
        return isCaption(index) && !isCaption(index + 2);
    }

    private boolean isCaption(int index) {
        return index + 1 < paragraphs.size()
                && paragraphs.get(index).length() <= MAX_CAPTION
                && paragraphs.get(index).equals(paragraphs.get(index + 1));
    }
}
