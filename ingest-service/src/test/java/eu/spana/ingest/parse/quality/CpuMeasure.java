package eu.spana.ingest.parse.quality;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// CPU time of the calling thread, page by page. The first pages warm the virtual machine up and do
/// not count.
final class CpuMeasure {
    private static final int WARM_UP = 300;
    private static final double NANOS_PER_MILLI = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> millis = new ArrayList<>();

    <T> T measure(Supplier<T> work) {
        long start = threads.getCurrentThreadCpuTime();
        T result = work.get();
        millis.add((threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI);
        return result;
    }

    String summary() {
        List<Double> sorted = millis.stream().skip(WARM_UP).sorted().toList();
        if (sorted.isEmpty()) {
            return "Too few pages for CPU time";
        }
        double mean = sorted.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return "CPU ms a page: median %.2f, mean %.2f, p95 %.2f, most %.1f of %d pages"
                .formatted(
                        sorted.get(sorted.size() / 2),
                        mean,
                        sorted.get(sorted.size() * 95 / 100),
                        sorted.getLast(),
                        sorted.size());
    }
}
