// misconception: who does not wait needs no transaction
// refused with: Lock.NOWAIT outside of a transaction
import bookworm.query.*;
import java.util.*;
import java.util.function.*;

private <T> T run(Query query, BiFunction<Sql, RowMapper<Object>, T> how) {
    if (query.lock().equals(Optional.of(Lock.WAIT)) && !database.isInTransaction()) {
        throw new QueryError("selectForUpdate locks rows until the transaction ends, and there is none: use it inside "
            + "Database.atomic(...).");
    }
    CompiledQuery<RowReading> compiled = COMPILED.compile(query, database.dialect());
    return about(query.model(), () -> how.apply(fitting(compiled.sql()), compiled.reader().apply(database)));
}
