package bookworm.query;

import bookworm.db.*;
import bookworm.sql.*;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A query that is ready to run: its SQL, and what reads its rows.
 *
 * @param <R> what reads the rows, made of a {@link Planner.Reading}
 */
public record CompiledQuery<R>(Sql sql, R reader) {

    /**
     * Compiles queries. How one is planned and written depends on its {@link Shape} alone, and a program asks for few shapes
     * again and again. So each shape is compiled once, and what has that shape later only brings its values. The key is the
     * query itself, without its values.
     */
    public static final class Cache<R> {

        /** More shapes than most programs have. When there are so many, all are forgotten, and those in use are soon back. */
        public static final int MOST_SHAPES = 1000;
        /** Lists of more values are seldom of one length: their shapes would only fill the memory. */
        private static final int MOST_VALUES = 200;

        private record Key(Class<? extends Dialect> dialect, Query shape) { }

        private final Map<Key, CompiledQuery<R>> shapes = new ConcurrentHashMap<>();
        private final Function<Planner.Reading, R> readers;

        /** The function makes what reads the rows; it is asked once for each shape. */
        public Cache(Function<Planner.Reading, R> readers) { this.readers = readers; }

        public CompiledQuery<R> compile(Query query, Dialect dialect) {
            if (query.isCombined()) {
                return compileAnew(query, dialect);
            }
            Shape shape = new Shape();
            Query withoutValues = query.map(shape);
            if (shape.size() > MOST_VALUES) {
                return compileAnew(query, dialect);
            }
            Key key = new Key(dialect.getClass(), withoutValues);
            CompiledQuery<R> known = shapes.get(key);
            if (known == null) {
                known = compileAnew(withoutValues, dialect);
                if (shapes.size() >= MOST_SHAPES) {
                    shapes.clear();
                }
                shapes.put(key, known);
            }
            return new CompiledQuery<>(shape.fill(known.sql), known.reader);
        }

        /** Compiles a query with its values, and forgets it. */
        CompiledQuery<R> compileAnew(Query query, Dialect dialect) {
            Planner.Plan plan = Planner.plan(query);
            return new CompiledQuery<>(SqlWriter.compile(plan.statement(), dialect), readers.apply(plan.reading()));
        }

        /** How many shapes are kept. */
        public int size() { return shapes.size(); }
    }
}
