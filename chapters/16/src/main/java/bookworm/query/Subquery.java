package bookworm.query;

import bookworm.errors.QueryError;
import bookworm.sql.Subselect;
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
        return new Subselect(Planner.select(query.unordered()), false);
    }
}
