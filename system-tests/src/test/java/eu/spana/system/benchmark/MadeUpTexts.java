package eu.spana.system.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// @param count of documents
record MadeUpTexts(int count) implements Corpus {
    private static final int BYTES = 4000;

    @Override
    public Stream<Documents.Event> documents() {
        var documents = new Documents("searched-", 7, BYTES);
        return Stream.generate(documents::next).limit(count);
    }

    @Override
    public List<String> searches(int count) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        Documents.word(number * 37) + " " + Documents.word(number * 91 + 5))
                .toList();
    }
}
