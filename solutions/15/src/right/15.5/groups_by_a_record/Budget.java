// right because: a record of line and text is a key as well
package desk;

import bookworm.db.QueryLog;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.*;

final class Budget {
    private record Spender(String line, String sql) { }

    static <T> T of(int allowed, Supplier<T> page) {
        try (QueryLog queries = QueryLog.capture()) {
            T given = page.get();
            if (queries.count() <= allowed) {
                return given;
            }
            Map<Spender, Long> all = queries.entries().stream()
                .collect(Collectors.groupingBy(entry -> new Spender(entry.caller(), entry.sql().text()), Collectors.counting()));
            Stream<String> spenders = all.entrySet().stream().sorted(Comparator.comparing(each -> -each.getValue()))
                .map(each -> each.getValue() + " times at " + each.getKey().line() + ": " + each.getKey().sql());
            throw new AssertionError("Sent: " + queries.count() + ", allowed: " + allowed + "\n"
                + Stream.concat(spenders, queries.warnings().stream()).collect(Collectors.joining("\n")));
        }
    }
}
