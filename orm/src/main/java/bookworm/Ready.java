package bookworm;

import bookworm.db.*;
import bookworm.sql.*;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.*;

/**
 * A query that is ready to run: its SQL, and what makes, for one run, the reader of its rows. How a query is planned and
 * written depends on its {@link Shape} alone, and a program asks for few shapes again and again. So each shape is made
 * ready once, and what has that shape later only brings its values.
 */
record Ready(Sql sql, Supplier<RowMapper<Object>> reader) {

    /** More shapes than most programs have. When there are so many, all are forgotten, and those in use are soon back. */
    static final int MOST_SHAPES = 1000;
    /** Lists of more values are seldom of one length: their shapes would only fill the memory. */
    private static final int MOST_VALUES = 200;
    static final Map<List<Object>, Ready> SHAPES = new ConcurrentHashMap<>();

    static Ready of(Query query, Dialect dialect) {
        if (query.combined != null) {
            return compiled(query, dialect);
        }
        Shape shape = new Shape();
        Query withoutValues = query.map(shape);
        if (shape.size() > MOST_VALUES) {
            return compiled(query, dialect);
        }
        List<Object> key = List.of(dialect.getClass(), withoutValues.key());
        Ready known = SHAPES.get(key);
        if (known == null) {
            known = compiled(withoutValues, dialect);
            if (SHAPES.size() >= MOST_SHAPES) {
                SHAPES.clear();
            }
            SHAPES.put(key, known);
        }
        return new Ready(shape.fill(known.sql), known.reader);
    }

    /** Runs it in that way: with its SQL, and a reader of its own. */
    <T> T run(BiFunction<Sql, RowMapper<Object>, T> how) { return how.apply(sql, reader.get()); }

    private static Ready compiled(Query query, Dialect dialect) {
        Plan plan = Planner.plan(query);
        return new Ready(SqlWriter.compile(plan.statement(), dialect), plan.reader());
    }
}
