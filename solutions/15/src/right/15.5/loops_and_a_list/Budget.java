// right because: a loop counts, and sort is stable
package desk;

import bookworm.db.QueryLog;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.*;

final class Budget {
    static <T> T of(int allowed, Supplier<T> page) {
        QueryLog queries = QueryLog.capture();
        T given;
        try {
            given = page.get();
        } finally {
            queries.close();
        }
        int sent = queries.count();
        if (sent <= allowed) {
            return given;
        }
        Map<String, Integer> counts = new HashMap<>();
        for (QueryLog.Entry entry : queries.entries()) {
            counts.merge("at " + entry.caller() + ": " + entry.sql().text(), 1, Integer::sum);
        }
        List<String> what = new ArrayList<>(counts.keySet());
        what.sort((one, other) -> counts.get(other) - counts.get(one));
        StringBuilder message = new StringBuilder("Allowed " + allowed + ", sent " + sent);
        for (String each : what) {
            message.append("\n  ").append(counts.get(each)).append(counts.get(each) == 1 ? " time " : " times ").append(each);
        }
        for (String warning : queries.warnings()) {
            message.append("\n").append(warning);
        }
        throw new AssertionError(message);
    }
}
