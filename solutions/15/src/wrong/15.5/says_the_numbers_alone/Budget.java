// misconception: a number tells enough
// refused with: Who spent the queries is not said
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
                throw new AssertionError(queries.count() + " queries, not " + allowed);
            }
            return given;
        }
    }
}
