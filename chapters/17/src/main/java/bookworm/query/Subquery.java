package bookworm.query;

import bookworm.errors.QueryError;
import bookworm.sql.*;
import java.util.List;

/** A query as a value: after {@code in}, the one column of all its rows. */
public final class Subquery {

    private Subquery() { }

    /** The one value of each row. Throws a {@link QueryError} where a row is not read as one value. */
    static Subselect of(Query query) {
        int columns = query.values().orElse(List.of()).size();
        if (columns != 1) {
            throw new QueryError("A subquery gives one value of each row, but this one gives "
                + columns + ": name one field in values(...).");
        }
        return new Subselect(withOneColumn(Planner.select(query.unordered())), false);
    }

    /** What a slice is ordered by may stand in a column of its own: then a query around it takes the first alone. */
    private static Select withOneColumn(Select select) {
        if (select.selections().size() == 1) {
            return select;
        }
        Select rows = select.numbered();
        Selection first = new Selection(rows.selections().get(0).reference(), select.selections().get(0).name());
        return Select.over(select.from().base(), rows, List.of(first));
    }
}
