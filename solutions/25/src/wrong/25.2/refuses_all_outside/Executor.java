// misconception: queries belong into transactions
// refused with: runs outside of a transaction as well
import bookworm.query.*;
import java.util.function.*;

private <T> T run(Query query, BiFunction<Sql, RowMapper<Object>, T> how) {
    if (!database.isInTransaction()) {
        throw new QueryError("A lock ends with its transaction: use it inside Database.atomic(...).");
    }
    CompiledQuery<RowReading> compiled = COMPILED.compile(query, database.dialect());
    return about(query.model(), () -> how.apply(fitting(compiled.sql()), compiled.reader().apply(database)));
}
