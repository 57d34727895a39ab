package bookworm;

import bookworm.errors.QueryError;
import bookworm.query.*;
import bookworm.sql.Expression;
import bookworm.sql.Junction.Connector;
import java.util.*;
import java.util.stream.Stream;

/** What callers give, as the floors below take it. Nothing of it may be null, but for values. */
final class Given {

    private Given() { }

    /** All of the lookups: a path and a value, then more in turn. */
    static Q lookups(String path, Object value, Object... more) {
        List<Expression> lookups = new ArrayList<>();
        inTurn(path, value, more).forEach((each, with) -> lookups.add(new Q.FieldLookup(each, value(with))));
        return new Q(Connector.AND, false, lookups);
    }

    /** A queryset as its query, anything else as it is. */
    private static Object value(Object given) { return given instanceof QueryMethods<?> rows ? rows.query() : given; }

    /** Expressions by their names. */
    static Map<String, Expression> expressions(Map<String, ?> given) {
        Map<String, Expression> expressions = new LinkedHashMap<>();
        one("aggregate", given).forEach((name, value) -> {
            if (!(value instanceof Expression expression)) {
                throw new QueryError("'" + name + "' is to be " + value + ", which is no expression: write value(...), f(...) or the "
                    + "like.");
            }
            expressions.put(name, expression);
        });
        return expressions;
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

    /** A number that counts something. */
    static int positive(String name, int number) {
        if (number < 1) {
            throw new QueryError(name + " is at least 1, not " + number + ".");
        }
        return number;
    }

    /** An argument. Throws a {@link QueryError} where it is null. */
    static <T> T one(String call, T given) {
        if (given == null) {
            throw new QueryError(call + ": null stands for nothing here, so leave it out.");
        }
        return given;
    }
}
