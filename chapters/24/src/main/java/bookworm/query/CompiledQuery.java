package bookworm.query;

import bookworm.db.*;
import bookworm.sql.*;
import java.util.function.Function;

/**
 * A query that is ready to run: its SQL, and what reads its rows.
 *
 * @param <R> what reads the rows, made of a {@link Planner.Reading}
 */
public record CompiledQuery<R>(Sql sql, R reader) {

    /** Lists of more values are seldom of one length: their statements would only fill the memory. */
    public static final int MOST_VALUES = 200;

    /**
     * Compiles queries. How one is planned and written depends on its {@link Shape} alone: what has a shape that was met before
     * only brings its values. The shape is the query itself, without its values.
     *
     * @param readers makes what reads the rows; asked once for each shape
     */
    public record Compiler<R>(BoundedCache<Query, CompiledQuery<R>> known, Function<Planner.Reading, R> readers) {

        public CompiledQuery<R> compile(Query query, Dialect dialect) {
            if (query.isCombined()) {
                return compileAnew(query, dialect);
            }
            Shape shape = new Shape();
            Query withoutValues = query.map(shape);
            if (shape.size() > MOST_VALUES) {
                return compileAnew(query, dialect);
            }
            CompiledQuery<R> compiled = known.get(withoutValues, () -> compileAnew(withoutValues, dialect));
            return new CompiledQuery<>(shape.fill(compiled.sql), compiled.reader);
        }

        /** Compiles a query, and forgets it. */
        CompiledQuery<R> compileAnew(Query query, Dialect dialect) {
            Planner.Plan plan = Planner.plan(query);
            return new CompiledQuery<>(SqlWriter.compile(plan.select(), dialect), readers.apply(plan.reading()));
        }
    }
}
