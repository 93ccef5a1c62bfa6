package eu.spana.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import com.sun.management.UnixOperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What this process, with the service in it, holds at one moment when nothing is under way.
///
/// @param heap in bytes, after a collection
/// @param handles open files and sockets
/// @param threads of both kinds
/// @param files of forks on disk
record Residue(long heap, long handles, long threads, long files) {
    // Measured over 7,500 documents: less than 1 MB, one thread, no handle and no file more.

    /// Caches of parsers, the memory of sites.
    private static final long HEAP = 4L << 20;

    private static final int HANDLES = 6;
    private static final int THREADS = 6;
    private static final int FILES = 2;

    static Residue now() throws IOException {
        return new Residue(heapInUse(), openHandles(), liveThreads(), forkFiles());
    }

    void assertNotMuchMoreThan(Residue before) {
        String both = "of " + this + " after " + before;
        assertThat(heap - before.heap).as("bytes more %s", both).isLessThan(HEAP);
        assertThat(handles - before.handles).as("handles more %s", both).isLessThan(HANDLES);
        assertThat(threads - before.threads).as("threads more %s", both).isLessThan(THREADS);
        assertThat(files - before.files).as("files more %s", both).isLessThan(FILES);
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long openHandles() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
    }

    /// Virtual threads are in a dump only.
    private static long liveThreads() throws IOException {
        Path folder = Files.createTempDirectory("threads");
        Path dump = folder.resolve("dump.txt");
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(dump.toString(), ThreadDumpFormat.TEXT_PLAIN);
            try (Stream<String> lines = Files.lines(dump)) {
                return lines.filter(line -> line.startsWith("#")).count();
            }
        } finally {
            Files.deleteIfExists(dump);
            Files.delete(folder);
        }
    }

    private static long forkFiles() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        String own = "spana-forks-" + ProcessHandle.current().pid() + "-";
        long files = 0;
        try (Stream<Path> folders = Files.list(temporary)) {
            for (Path folder : folders.filter(each -> isNamed(each, own)).toList()) {
                try (Stream<Path> paths = Files.walk(folder)) {
                    files += paths.count();
                }
            }
        }
        return files;
    }

    private static boolean isNamed(Path path, String prefix) {
        return path.getFileName().toString().startsWith(prefix);
    }
}
