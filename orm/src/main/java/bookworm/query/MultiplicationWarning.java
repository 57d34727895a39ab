package bookworm.query;

import bookworm.db.QueryLog;
import bookworm.sql.*;
import java.util.*;

/**
 * Warns of Django's oldest trap: aggregates over two collections at once. Each row of the one meets each row of the other,
 * so both come out too large (Django's documentation, "Combining multiple aggregations").
 */
final class MultiplicationWarning {

    private MultiplicationWarning() { }

    static void check(TableRows rows) {
        Map<String, Set<Integer>> taken = new LinkedHashMap<>();
        rows.annotations().forEach(annotation -> {
            if (annotation.value() instanceof Aggregate aggregate && counts(aggregate)) {
                taken.put(annotation.name(), collections(rows.from(), aggregate));
            }
        });
        if (Set.copyOf(taken.values()).size() > 1) {
            QueryLog.warn("The annotations " + String.join(" and ", taken.keySet()) + " of " + rows.model().name()
                + " are taken over different collections in one query, which multiply each other. Count with .distinct(), or "
                + "annotate with a subquery for each.");
        }
    }

    /** The joins to many rows that the aggregate's argument is taken from. */
    private static Set<Integer> collections(From from, Aggregate aggregate) {
        Set<Integer> tables = new HashSet<>();
        aggregate.argument().ifPresent(argument -> tables.addAll(from.tablesOf(argument)));
        tables.removeIf(table -> !from.joins().get(table - 1).hop().many());
        return tables;
    }

    /** Whether a row that comes twice changes the result. */
    private static boolean counts(Aggregate aggregate) {
        return !aggregate.isDistinct() && aggregate.function() != Aggregates.MIN && aggregate.function() != Aggregates.MAX;
    }
}
