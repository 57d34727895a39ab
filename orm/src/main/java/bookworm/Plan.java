package bookworm;

import bookworm.db.RowMapper;
import bookworm.sql.Select;

/** A query made ready: the statement, and what makes an object of each row that it gives. */
record Plan(Select select, RowMapper<Object> reader) {

    /** The reader for one run: all objects that it reads, related ones too, belong to that result. */
    RowMapper<Object> readerInto(Result result) {
        return reader instanceof InstanceReader instances ? instances.into(result) : reader;
    }
}
