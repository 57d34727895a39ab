package bookworm;

import bookworm.db.QueryLog;
import bookworm.sql.*;
import java.util.*;

/**
 * Warns of Django's oldest trap: aggregates over two collections at once. Each row of the one meets each row of the other,
 * so both come out too large (Django's documentation, "Combining multiple aggregations").
 */
final class Multiplication {

    private Multiplication() {
    }

    static void warn(Query query) {
        Map<String, Set<Integer>> taken = new LinkedHashMap<>();
        query.annotations.forEach((name, annotation) -> {
            if (annotation.expression() instanceof Aggregate aggregate && counts(aggregate)) {
                taken.put(name, collections(aggregate.argument(), query.from));
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

    /** The joins to many rows on the way to an expression's columns. */
    private static Set<Integer> collections(Expression expression, From tables) {
        Set<Integer> many = new HashSet<>();
        if (expression instanceof Column column) {
            for (int table = column.table(); table > 0; table = tables.joins().get(table - 1).parent()) {
                Join join = tables.joins().get(table - 1);
                if (join.hop().many()) {
                    many.add(table);
                }
            }
        }
        expression.children().forEach(child -> many.addAll(collections(child, tables)));
        return many;
    }
}
