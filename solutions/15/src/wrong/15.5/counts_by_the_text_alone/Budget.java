// misconception: the same statement has the same cause
// refused with: since both must be looked at
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
                Map<String, List<QueryLog.Entry>> times = queries.entries().stream().collect(Collectors.groupingBy(entry -> entry.sql().text()));
                throw new AssertionError(queries.count() + " queries, not " + allowed + "\n" + times.entrySet().stream()
                    .sorted(Comparator.comparing(each -> -each.getValue().size()))
                    .map(each -> each.getValue().size() + " times at " + each.getValue().get(0).caller() + ": " + each.getKey())
                    .collect(Collectors.joining("\n")) + "\n" + String.join("\n", queries.warnings()));
            }
            return given;
        }
    }
}
