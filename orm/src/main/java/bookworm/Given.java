package bookworm;

import bookworm.errors.QueryError;
import bookworm.query.*;
import bookworm.sql.Expression;
import java.util.*;

/** What callers give, as the floors below take it. */
final class Given {

    private Given() { }

    /** All of the lookups: a path and a value, then more in turn. */
    static Q lookups(String path, Object value, Object... more) {
        List<Expression> lookups = new ArrayList<>();
        inTurn(path, value, more).forEach((each, with) -> lookups.add(new FieldLookup(each, value(with))));
        return Q.all(lookups.toArray(Expression[]::new));
    }

    /** A queryset as its query, anything else as it is. */
    private static Object value(Object given) { return given instanceof QueryMethods<?> rows ? rows.query() : given; }

    /** A name and a value, which may be null, then more in turn. */
    static Map<String, Object> inTurn(String name, Object value, Object... more) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(name, value);
        for (int i = 0; i < more.length; i += 2) {
            if (!(more[i] instanceof String next) || i + 1 == more.length || values.containsKey(next)) {
                throw new QueryError("After '" + name + "' and its value come other names and values in turn, each name once, but "
                    + "not " + Arrays.toString(more) + ".");
            }
            values.put(next, more[i + 1]);
        }
        return values;
    }

    /** The expression that is to be computed under a name. */
    static Expression expression(String name, Object given) {
        if (given instanceof Expression expression) {
            return expression;
        }
        throw new QueryError("'" + name + "' is to be " + given + ", which is no expression: write value(...), f(...) or the like.");
    }

    /** The arguments of a call that takes any number of them. Throws a {@link QueryError} where one of them is null. */
    @SafeVarargs
    static <T> List<T> list(String call, T... given) {
        if (given == null || Arrays.asList(given).contains(null)) {
            throw new QueryError(call + " was given null, which stands for nothing: leave it out.");
        }
        return List.of(given);
    }
}
