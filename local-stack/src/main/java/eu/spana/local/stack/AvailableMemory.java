package eu.spana.local.stack;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Memory that programs can still have, caches included; elsewhere than on Linux, all there is.
final class AvailableMemory {

    private static final Path MEMINFO = Path.of("/proc/meminfo");
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");

    private AvailableMemory() {}

    static long bytes() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        // Of a container, its limit.
        var total = system.getTotalMemorySize();
        try {
            return Math.min(total, ofLinux(Files.readString(MEMINFO)));
        } catch (IOException e) {
            return total;
        }
    }

    static long ofLinux(String meminfo) {
        var available = AVAILABLE.matcher(meminfo);
        return available.find() ? Long.parseLong(available.group(1)) << 10 : Long.MAX_VALUE;
    }
}
