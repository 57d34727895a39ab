package bookworm;

import bookworm.db.RowMapper;
import bookworm.sql.Select;
import java.util.function.Supplier;

/** A query made ready: the statement, and what makes, for one run of it, the reader of its rows. */
record Plan(Select select, Supplier<RowMapper<Object>> reader) {
}
