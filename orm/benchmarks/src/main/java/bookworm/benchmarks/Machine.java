package bookworm.benchmarks;

import java.io.IOException;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

/** Where a run took place, and with what. */
final class Machine {

    private Machine() {
    }

    /** What it is, and what it is made of. */
    static Map<String, String> describe() throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("CPU", processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
        facts.put("OS", System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
            + System.getProperty("os.arch"));
        facts.put("Java", System.getProperty("java.vm.name") + " " + Runtime.version());
        facts.put("H2", version("org.h2.Driver"));
        facts.put("HikariCP", version("com.zaxxer.hikari.HikariDataSource"));
        facts.put("JMH", version("org.openjdk.jmh.runner.Runner"));
        Stream.of(Libraries.values()).skip(2).forEach(library -> facts.put(library.label(), version(library.className())));
        return facts;
    }

    private static String processor() throws IOException {
        Path processors = Path.of("/proc/cpuinfo");
        if (!Files.exists(processors)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(processors)) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.replaceFirst(".*: *", "")).findFirst()
                .orElse(System.getProperty("os.arch"));
        }
    }

    /** As the name of the class's own jar has it. */
    private static String version(String className) {
        try {
            String jar = Class.forName(className).getProtectionDomain().getCodeSource().getLocation().getPath();
            return jar.replaceFirst(".*/", "").replaceFirst("\\.jar$", "").replaceFirst("^.*?-(?=\\d+\\.)", "");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
