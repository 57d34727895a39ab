// misconception: SQL is written as the current database says it
// refused with: so it is compiled for its dialect
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.meta.ModelMeta;
import bookworm.query.*;
import bookworm.sql.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

private <T> T run(Query query, BiFunction<Sql, RowMapper<Object>, T> how) {
    if (query.lock().isPresent() && !database.isInTransaction()) {
        throw new QueryError("selectForUpdate locks until the transaction ends: use it inside Database.atomic(...).");
    }
    CompiledQuery<RowReading> compiled = COMPILED.compile(query, Database.current().dialect());
    return about(query.model(), () -> how.apply(fitting(compiled.sql()), compiled.reader().apply(database)));
}
