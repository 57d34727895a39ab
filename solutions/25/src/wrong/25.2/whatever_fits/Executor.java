// misconception: a statement is as long as it is
// refused with: 70,000 values were sent
import bookworm.query.*;
import java.util.function.*;

private <T> T run(Query query, BiFunction<Sql, RowMapper<Object>, T> how) {
    if (query.lock().isPresent() && !database.isInTransaction()) {
        throw new QueryError("A lock ends with its transaction: use it inside Database.atomic(...).");
    }
    CompiledQuery<RowReading> compiled = COMPILED.compile(query, database.dialect());
    return about(query.model(), () -> how.apply(compiled.sql(), compiled.reader().apply(database)));
}
