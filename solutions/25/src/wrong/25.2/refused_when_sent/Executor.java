// misconception: first send it, and then look
// refused with: What is refused is not sent
import bookworm.query.*;
import java.util.function.*;

private <T> T run(Query query, BiFunction<Sql, RowMapper<Object>, T> how) {
    CompiledQuery<RowReading> compiled = COMPILED.compile(query, database.dialect());
    T rows = about(query.model(), () -> how.apply(fitting(compiled.sql()), compiled.reader().apply(database)));
    if (query.lock().isPresent() && !database.isInTransaction()) {
        throw new QueryError("A lock ends with its transaction: use it inside Database.atomic(...).");
    }
    return rows;
}
