// misconception: the largest number is the last text
// refused with: compare numbers, since as a text 2 is more than 11
package desk;

import bookworm.db.*;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.*;

final class Budget {
    private Budget() { }

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
        times.forEach((line, count) -> lines.add(count + line)); lines.sort(Comparator.reverseOrder());
        lines.addAll(queries.warnings());
        return String.join("\n", lines);
    }
}
