package bookworm;

import bookworm.db.*;
import bookworm.sql.*;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.*;

/**
 * A query or a statement that is ready to run. How it is planned and written depends on its {@link Shape} alone, and a program
 * asks for few shapes again and again: so each is compiled once, and whatever has that shape later only brings its values.
 *
 * @param reader null for a statement, whose caller knows how to read what it gives
 */
record Ready(Sql sql, RowMapper<Object> reader) {

    private record Key(Object shape, Class<?> dialect) {
    }

    private record Known(Compiled compiled, Supplier<RowMapper<Object>> reader) {

        Ready with(List<Param> values) {
            return new Ready(compiled.with(values), reader.get());
        }
    }

    /** More shapes than a program has, unless it makes them up as it goes: then all are forgotten, and found again. */
    private static final int MOST_SHAPES = 1000;
    /** No two statements of so many values are likely to have as many: they are not worth their place. */
    private static final int MOST_VALUES = 500;
    private static final Map<Key, Known> KNOWN = new ConcurrentHashMap<>();

    static Ready of(Query query, Dialect dialect) {
        return of(query, Query::map, dialect, shape -> {
            Plan plan = Planner.plan(shape);
            return new Known(SqlWriter.compile(plan.select(), dialect), plan.reader());
        });
    }

    static Ready of(Statement statement, Dialect dialect) {
        return of(statement, Statement::map, dialect, shape -> new Known(SqlWriter.compile(shape, dialect), () -> null));
    }

    private static <S> Ready of(S whole, BiFunction<S, Shape, S> map, Dialect dialect, Function<S, Known> compiler) {
        Shape shape = new Shape();
        S withoutValues = map.apply(whole, shape);
        if (shape.values().size() > MOST_VALUES) {
            return compiler.apply(whole).with(List.of());
        }
        Key key = new Key(withoutValues, dialect.getClass());
        Known known = KNOWN.get(key);
        if (known == null) {
            known = compiler.apply(withoutValues);
            if (KNOWN.size() >= MOST_SHAPES) {
                KNOWN.clear();
            }
            KNOWN.put(key, known);
        }
        return known.with(shape.values());
    }
}
