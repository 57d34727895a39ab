// misconception: the budget is looked at whatever happens
// refused with: its own error says more than a budget
package desk;

import bookworm.db.QueryLog;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.*;

final class Budget {
    static <T> T of(int allowed, Supplier<T> page) {
        QueryLog queries = QueryLog.capture();
        try {
            return page.get();
        } finally {
            queries.close();
            if (queries.count() > allowed) {
                Map<String, Long> times = queries.entries().stream().collect(Collectors.groupingBy(
                    entry -> entry.caller() + ": " + entry.sql().text(), LinkedHashMap::new, Collectors.counting()));
                report(queries, allowed, times);
            }
        }
    }

    private static void report(QueryLog queries, int allowed, Map<String, Long> times) {
        throw new AssertionError(queries.count() + " queries, not " + allowed + "\n" + times.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).map(each -> each.getValue() + " times at " + each.getKey())
            .collect(Collectors.joining("\n")) + "\n" + String.join("\n", queries.warnings()));
    }
}
