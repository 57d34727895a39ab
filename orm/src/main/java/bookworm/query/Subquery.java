package bookworm.query;

import bookworm.errors.QueryError;
import bookworm.sql.*;
import java.util.List;

/**
 * A query as a value: the one column of its one row, or after {@code in} of all its rows; or only whether there is a row.
 * It runs with the query around it.
 */
public record Subquery(Query query, boolean exists) implements Unresolved, Leaf {

    /** The one value of each row; of a query of objects, the key. */
    public static Subquery of(Query query) { return new Subquery(query, false); }

    /** Whether there is any row. */
    public static Subquery exists(Query query) { return new Subquery(query, true); }

    @Override
    public Expression resolve(Resolver resolver) {
        Select select = exists ? Planner.existence(query) : Planner.select(oneColumn());
        return new Subselect(OuterRef.bind(select, resolver), exists);
    }

    private Query oneColumn() {
        Query rows = query.unordered();
        Query one = rows.values().isPresent() ? rows : SelectValues.apply(rows, List.of("pk"));
        int given = one.values().orElseThrow().size();
        if (given != 1) {
            throw new QueryError("A subquery gives one value, but this one gives " + given + ": name one field in values(...).");
        }
        return one;
    }
}
