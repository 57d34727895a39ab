package bookworm;

import bookworm.errors.QueryError;
import bookworm.meta.ModelMeta;
import bookworm.query.Path;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

/** What callers give, as the floors below take it. Nothing of it may be null, but for values. */
final class Given {

    private Given() { }

    /** All of the lookups: a path and a value, then more in turn. */
    static Expression lookups(ModelMeta model, String path, Object value, Object... more) {
        List<Expression> lookups = new ArrayList<>();
        inTurn(path, value, more).forEach((each, with) -> lookups.add(lookup(Path.of(model, each), with)));
        return Junction.and(lookups);
    }

    private static Expression lookup(Path path, Object value) {
        return Lookups.build(new Column(path.target()), path.words(), value);
    }

    /** A name and a value, which may be null, then more in turn. */
    static Map<String, Object> inTurn(String name, Object value, Object... more) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(one("A name", name), value);
        Object[] others = one("After '" + name + "' and its value", more);
        for (int i = 0; i < others.length; i += 2) {
            if (!(others[i] instanceof String next) || i + 1 == others.length || values.containsKey(next)) {
                throw new QueryError("After '" + name + "' and its value come other names and values in turn, each name once, but "
                    + "not " + Arrays.toString(others) + ".");
            }
            values.put(next, others[i + 1]);
        }
        return values;
    }

    /** The arguments of a call that takes any number of them. */
    @SafeVarargs static <T> List<T> list(String call, T... given) {
        return Stream.of(one(call, given)).map(each -> one(call, each)).toList();
    }

    /** An argument. Throws a {@link QueryError} where it is null. */
    static <T> T one(String call, T given) {
        if (given == null) {
            throw new QueryError(call + ": null stands for nothing here, so leave it out.");
        }
        return given;
    }
}
