// misconception: the database says what failed
// refused with: about(model, ...) goes around what runs
import bookworm.query.*;
import java.util.function.*;

private <T> T run(Query query, BiFunction<Sql, RowMapper<Object>, T> how) {
    if (query.lock().isPresent() && !database.isInTransaction()) {
        throw new QueryError("A lock ends with its transaction: use it inside Database.atomic(...).");
    }
    CompiledQuery<RowReading> compiled = COMPILED.compile(query, database.dialect());
    return how.apply(fitting(compiled.sql()), compiled.reader().apply(database));
}
