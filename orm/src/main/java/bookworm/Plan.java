package bookworm;

import bookworm.db.RowMapper;
import bookworm.sql.Select;
import bookworm.sql.Statement;
import java.util.function.Supplier;

/** A query made ready: the statement, which is its SELECT or one that locks, and what makes, for one run, the reader of its rows. */
record Plan(Select select, Statement statement, Supplier<RowMapper<Object>> reader) { }
