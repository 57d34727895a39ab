package desk;

import bookworm.db.QueryLog;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Exercise 15.5, build: a page may send so many queries and no more; for a test of the page. */
final class Budget {

    private Budget() { }

    /**
     * What the page gives. Where it sent more queries than it may, an {@link AssertionError} instead, whose message says how many were
     * sent and how many were allowed. Then, each statement of one line of code counted together, the most frequent first, a line like
     * {@code 5 times at Page.java:12: SELECT ...}; then what the log warned of.
     */
    static <T> T of(int allowed, Supplier<T> page) {
        try (QueryLog queries = QueryLog.capture()) {
            T given = page.get();
            if (queries.count() > allowed) {
                throw new AssertionError(queries.count() + " queries were sent, and " + allowed + " are allowed.\n" + spent(queries));
            }
            return given;
        }
    }

    private static String spent(QueryLog queries) {
        Map<String, Long> times = queries.entries().stream()
            .collect(Collectors.groupingBy(entry -> " times at " + entry.caller() + ": " + entry.sql().text(), LinkedHashMap::new, Collectors.counting()));
        List<String> lines = new ArrayList<>();
        times.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .forEach(each -> lines.add(each.getValue() + each.getKey()));
        lines.addAll(queries.warnings());
        return String.join("\n", lines);
    }
}
