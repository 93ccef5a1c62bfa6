package eu.spana.system.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How good one ranking is, against the relevant documents of its topic (at least one).
///
/// @param ndcg of the first ten, with linear gain and a discount by log2
/// @param averagePrecision of the whole ranking
/// @param recall share of the relevant documents among the first hundred
record Measures(double ndcg, double averagePrecision, double recall) {
    private static final int NDCG_DEPTH = 10;
    static final int RECALL_DEPTH = 100;

    static Measures of(List<String> ranking, Map<String, Integer> relevant) {
        return new Measures(
                ndcg(ranking, relevant),
                averagePrecision(ranking, relevant.keySet()),
                recall(ranking, relevant.keySet()));
    }

    private static double ndcg(List<String> ranking, Map<String, Integer> relevant) {
        List<Integer> gains =
                ranking.stream().map(document -> relevant.getOrDefault(document, 0)).toList();
        List<Integer> best = relevant.values().stream().sorted(Comparator.reverseOrder()).toList();
        return discounted(gains) / discounted(best);
    }

    private static double discounted(List<Integer> gains) {
        double sum = 0;
        for (int rank = 1; rank <= Math.min(NDCG_DEPTH, gains.size()); rank++) {
            sum += gains.get(rank - 1) * Math.log(2) / Math.log(rank + 1.0);
        }
        return sum;
    }

    private static double averagePrecision(List<String> ranking, Collection<String> relevant) {
        double sum = 0;
        int found = 0;
        for (int rank = 1; rank <= ranking.size(); rank++) {
            if (relevant.contains(ranking.get(rank - 1))) {
                found++;
                sum += (double) found / rank;
            }
        }
        return sum / relevant.size();
    }

    private static double recall(List<String> ranking, Collection<String> relevant) {
        long found = ranking.stream().limit(RECALL_DEPTH).filter(relevant::contains).count();
        return (double) found / relevant.size();
    }

    static Measures mean(Collection<Measures> measures) {
        return new Measures(
                measures.stream().mapToDouble(Measures::ndcg).average().orElse(0),
                measures.stream().mapToDouble(Measures::averagePrecision).average().orElse(0),
                measures.stream().mapToDouble(Measures::recall).average().orElse(0));
    }
}
