package bookworm.query;

import bookworm.errors.QueryError;
import bookworm.sql.*;
import java.util.List;
import java.util.function.Function;

/**
 * A query as a value: the one column of its one row, or after {@code in} of all its rows; or only whether there is a row.
 * It runs with the query around it.
 */
public record Subquery(Query query, boolean exists) implements Resolver.Resolvable, Leaf {

    /** The one value of each row. Throws a {@link QueryError} where a row is not read as one value. */
    public static Subquery of(Query query) {
        int columns = query.values().orElse(List.of()).size();
        if (columns != 1) {
            throw new QueryError("A subquery gives one value of each row, but this one gives "
                + (columns == 0 ? "objects" : columns) + ": name one field in values(...).");
        }
        return new Subquery(query, false);
    }

    /** Whether there is any row. */
    public static Subquery exists(Query query) { return new Subquery(query, true); }

    @Override public Expression resolve(Resolver resolver) {
        throw new bookworm.exercises.Todo("23.2", "bind the subquery to the query around");
    }

    /** The subquery as it stands in another, with what its references are there. */
    Subselect bound(Function<OuterRef, Expression> around) {
        throw new bookworm.exercises.Todo("23.2", "make the subquery as it stands in another query");
    }

    /** What a slice is ordered by may stand in a column of its own: then a query around it takes the first alone. */
    private static Select withOneColumn(Select select) {
        if (select.selections().size() == 1) {
            return select;
        }
        Select rows = select.numbered();
        Selection first = new Selection(rows.selections().get(0).reference(), select.selections().get(0).name());
        return Select.over(select.from().base(), rows, List.of(first), List.of(), Slice.ALL);
    }
}
