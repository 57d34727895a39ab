package bookworm;

import bookworm.db.RowMapper;
import bookworm.sql.QueryExpression;
import java.util.function.Supplier;

/** A query made ready: the statement, and what makes, for one run of it, the reader of its rows. */
record Plan(QueryExpression select, Supplier<RowMapper<Object>> reader) {
}
