// misconception: an error is its message
// refused with: has to stay one when it is told of the model
import bookworm.query.*;
import java.util.*;
import java.util.function.*;

private <T> T run(Query query, BiFunction<Sql, RowMapper<Object>, T> how) {
    if (query.lock().isPresent() && !database.isInTransaction()) {
        throw new QueryError("selectForUpdate locks rows until the transaction ends, and there is none: use it inside "
            + "Database.atomic(...).");
    }
    CompiledQuery<RowReading> compiled = COMPILED.compile(query, database.dialect());
    try {
        return how.apply(fitting(compiled.sql()), compiled.reader().apply(database));
    } catch (DatabaseError e) {
        throw new DatabaseError(query.model().name() + ": " + e.getMessage(), e);
    }
}
