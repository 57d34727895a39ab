package bookworm;

import bookworm.db.QueryLog;
import bookworm.sql.*;
import java.util.*;

/**
 * Warns of Django's oldest trap: aggregates over two collections at once. Each row of the one meets each row of the other,
 * so both come out too large (Django's documentation, "Combining multiple aggregations").
 */
final class Multiplication {

    private Multiplication() { }

    static void warn(Query query) {
        Map<String, Set<Integer>> taken = new LinkedHashMap<>();
        query.annotations.forEach((name, annotation) -> {
            if (annotation.expression() instanceof Aggregate aggregate && counts(aggregate)) {
                Set<Integer> tables = query.from.tablesOf(aggregate.argument());
                tables.removeIf(table -> !query.from.joins().get(table - 1).hop().many());
                taken.put(name, tables);
            }
        });
        if (Set.copyOf(taken.values()).size() > 1) {
            QueryLog.warn("The annotations " + String.join(" and ", taken.keySet()) + " of " + query.model.name()
                + " are taken over different collections in one query, which multiply each other. Count with .distinct(), or "
                + "annotate with a subquery for each.");
        }
    }

    /** Whether a row that comes twice changes the result. */
    private static boolean counts(Aggregate aggregate) {
        return !aggregate.isDistinct() && aggregate.function() != Aggregates.MIN && aggregate.function() != Aggregates.MAX;
    }
}
