// misconception: statements with other values are other statements
// refused with: whatever the parameters
package desk;

import bookworm.db.QueryLog;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.*;

final class Budget {
    static <T> T of(int allowed, Supplier<T> page) {
        try (QueryLog queries = QueryLog.capture()) {
            T given = page.get();
            if (queries.count() > allowed) {
                Map<String, Long> times = queries.entries().stream().collect(Collectors.groupingBy(
                    entry -> entry.caller() + ": " + entry.sql().text() + " " + entry.sql().parameters(), Collectors.counting()));
                throw new AssertionError(queries.count() + " queries, not " + allowed + "\n" + times.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).map(each -> each.getValue() + " times at " + each.getKey())
                    .collect(Collectors.joining("\n")) + "\n" + String.join("\n", queries.warnings()));
            }
            return given;
        }
    }
}
