package bookworm;

import bookworm.errors.QueryError;
import bookworm.meta.FieldMeta;
import bookworm.sql.*;
import java.util.*;

/** A queryset as a value: the one column of its one row, or after {@code in} of all its rows. Runs with the query around it. */
record Subquery(Query query) implements Unresolved {

    /** Whether the queryset has any row. */
    static Unresolved exists(Query query) {
        return resolver -> new Subselect(OuterRef.bind(Planner.existence(query), resolver), true);
    }

    @Override
    public Expression resolve(Resolver resolver) {
        FieldMeta key = query.model.primaryKey();
        Query single = query.values != null ? query
            : query.with(copy -> copy.values = List.of(new Selection(new Column(0, key), key.name())));
        if (single.values.size() != 1) {
            throw new QueryError("A subquery gives one value, but this one gives " + single.values.size()
                + ": name one field in values(...).");
        }
        return new Subselect(OuterRef.bind(Planner.select(single.unordered()), resolver), false);
    }
}
