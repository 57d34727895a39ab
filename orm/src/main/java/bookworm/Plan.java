package bookworm;

import bookworm.db.RowMapper;
import bookworm.sql.QueryExpression;

/** A query made ready: the statement, and what makes an object of each row that it gives. */
record Plan(QueryExpression select, RowMapper<Object> reader) {
}
