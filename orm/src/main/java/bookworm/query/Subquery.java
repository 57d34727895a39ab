package bookworm.query;

import bookworm.errors.QueryError;
import bookworm.meta.FieldMeta;
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
        Select select = exists ? Planner.existence(query) : Planner.select(oneColumn().unordered());
        return new Subselect(OuterRef.bind(select, resolver), exists);
    }

    private Query oneColumn() {
        FieldMeta key = query.model().primaryKey();
        List<Selection> values = query.values().orElse(List.of(new Selection(new Column(key), key.name())));
        if (values.size() != 1) {
            throw new QueryError("A subquery gives one value, but this one gives " + values.size()
                + ": name one field in values(...).");
        }
        return query.with(new Reads.Values(values));
    }
}
