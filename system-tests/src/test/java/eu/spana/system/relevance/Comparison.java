package eu.spana.system.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Two rankings of the same topics, topic by topic.
record Comparison(TestCollection collection, List<Measures> plain, List<Measures> spana) {
    /// Searches at a time; as many as a small machine has processors for.
    private static final int AT_A_TIME = 4;

    /// Topics as drawn again and again, with the same draws at every run.
    private static final int DRAWS = 2_000;

    private static final long SEED = 20_120_502;

    /// Compound words make room for more in these.
    private static final List<String> COMPOUNDING = List.of("sv", "de");

    static Comparison of(TestCollection collection, Ranking spana) {
        PlainLucene plain = new PlainLucene(collection.language(), collection.documents());
        return new Comparison(collection, measure(collection, plain), measure(collection, spana));
    }

    private static List<Measures> measure(TestCollection collection, Ranking ranking) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<Measures>> pending = new ArrayList<>();
            collection
                    .topics()
                    .forEach((id, text) ->
                            pending.add(
                                    threads.submit(() ->
                                            Measures.of(
                                                    ranking.rank(text),
                                                    collection.judgements().of(id)))));
            List<Measures> measures = new ArrayList<>();
            for (Future<Measures> each : pending) {
                measures.add(each.get());
            }
            return measures;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    double ratio() {
        return Measures.mean(spana).ndcg() / Measures.mean(plain).ndcg();
    }

    double goal() {
        return COMPOUNDING.contains(collection.language()) ? 1.10 : 1.03;
    }

    /// The ratio that 95 of 100 draws of as many topics (with repetition) stay above or reach.
    double lowerBound() {
        Random random = new Random(SEED);
        return random.ints(DRAWS)
                .mapToDouble(draw -> ratioOfADraw(new Random(draw)))
                .sorted()
                .skip(DRAWS / 20)
                .findFirst()
                .orElseThrow();
    }

    private double ratioOfADraw(Random random) {
        double ours = 0;
        double theirs = 0;
        for (int topic : random.ints(plain.size(), 0, plain.size()).toArray()) {
            ours += spana.get(topic).ndcg();
            theirs += plain.get(topic).ndcg();
        }
        return ours / theirs;
    }
}
