package bookworm;

import bookworm.db.RowMapper;
import bookworm.sql.Select;

/** A query made ready: the SELECT, and what makes an object of each row that it gives. */
record Plan(Select select, RowMapper<Object> reader) {
}
