// misconception: what is sent often is sent in a row
// refused with: whatever was sent between them
package desk;

import bookworm.db.QueryLog;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.*;

final class Budget {

    private Budget() { }

    static <T> T of(int allowed, Supplier<T> page) {
        try (QueryLog queries = QueryLog.capture()) {
            T given = page.get();
            if (queries.count() <= allowed) {
                return given;
            }
            List<String> what = new ArrayList<>();
            List<Integer> times = new ArrayList<>();
            for (QueryLog.Entry entry : queries.entries()) {
                String one = entry.caller() + ": " + entry.sql().text();
                int last = what.size() - 1;
                if (last >= 0 && what.get(last).equals(one)) {
                    times.set(last, times.get(last) + 1);
                } else {
                    what.add(one);
                    times.add(1);
                }
            }
            String lines = IntStream.range(0, what.size()).boxed().sorted(Comparator.comparing((Integer i) -> -times.get(i)))
                .map(i -> times.get(i) + " times at " + what.get(i)).collect(Collectors.joining("\n"));
            throw new AssertionError(queries.count() + " queries were sent, and " + allowed + " are allowed.\n" + lines + "\n" + String.join("\n", queries.warnings()));
        }
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
