// misconception: there is one database, the current one
// refused with: there nothing holds the lock
import bookworm.query.*;
import java.util.function.*;

private <T> T run(Query query, BiFunction<Sql, RowMapper<Object>, T> how) {
    if (query.lock().isPresent() && !Database.current().isInTransaction()) {
        throw new QueryError("A lock ends with its transaction: use it inside Database.atomic(...).");
    }
    CompiledQuery<RowReading> compiled = COMPILED.compile(query, database.dialect());
    return about(query.model(), () -> how.apply(fitting(compiled.sql()), compiled.reader().apply(database)));
}
