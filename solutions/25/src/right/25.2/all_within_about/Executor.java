// right because: an error of the query itself may name the model too
import bookworm.query.*;
import java.util.function.*;

private <T> T run(Query query, BiFunction<Sql, RowMapper<Object>, T> how) {
    return about(query.model(), () -> {
        query.lock().filter(lock -> !database.isInTransaction()).ifPresent(lock -> {
            throw new QueryError(lock + " lasts as long as a transaction, so use it inside Database.atomic(...), please.");
        });
        CompiledQuery<RowReading> ready = COMPILED.compile(query, database.dialect());
        Sql sql = fitting(ready.sql());
        RowMapper<Object> mapper = ready.reader().apply(database);
        return how.apply(sql, mapper);
    });
}
