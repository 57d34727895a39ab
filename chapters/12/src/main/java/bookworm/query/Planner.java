package bookworm.query;

import bookworm.sql.*;
import java.util.List;

/** Makes a {@link Query} into a {@link Select}. */
public final class Planner {

    private Planner() { }

    /** The SELECT of a query. */
    public static Select select(Query query) {
        List<Column> columns = query.model().fields().stream().map(Column::new).toList();
        return new Select(columns, query.distinct(), query.model(), query.where(), OrderBy.of(query), query.slice());
    }

    /** A statement that counts the rows: those of a slice, or the different ones, in a query around the query. */
    public static Statement count(Query query) {
        if (!query.distinct() && !query.isSliced()) {
            return Statement.count(query.model(), query.where());
        }
        Select rows = select(query.unordered());
        return sql -> sql.append("SELECT COUNT(*) FROM (").append(rows).append(") AS ").identifier("subquery");
    }
}
