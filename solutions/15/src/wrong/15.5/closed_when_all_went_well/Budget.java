// misconception: a page does not fail
// refused with: close it however the page ends
package desk;

import bookworm.db.QueryLog;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.*;

final class Budget {

    private Budget() { }

    static <T> T of(int allowed, Supplier<T> page) {
        QueryLog queries = QueryLog.capture();
        T given = page.get();
        queries.close();
        if (queries.count() > allowed) {
            throw new AssertionError(queries.count() + " queries were sent, and " + allowed + " are allowed.\n" + spent(queries));
        }
        return given;
    }

    static String spent(QueryLog queries) {
        Map<String, Long> times = queries.entries().stream()
            .collect(Collectors.groupingBy(entry -> " times at " + entry.caller() + ": " + entry.sql().text(), LinkedHashMap::new, Collectors.counting()));
        List<String> lines = new ArrayList<>();
        times.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).forEach(each -> lines.add(each.getValue() + each.getKey()));
        lines.addAll(queries.warnings());
        return String.join("\n", lines);
    }
}
