// misconception: a lock is a lock
// refused with: it would end at once
import bookworm.query.*;
import java.util.function.*;

private <T> T run(Query query, BiFunction<Sql, RowMapper<Object>, T> how) {
    CompiledQuery<RowReading> compiled = COMPILED.compile(query, database.dialect());
    return about(query.model(), () -> how.apply(fitting(compiled.sql()), compiled.reader().apply(database)));
}
