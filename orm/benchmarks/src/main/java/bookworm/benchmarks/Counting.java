package bookworm.benchmarks;

import java.lang.reflect.*;
import java.sql.*;
import java.util.*;
import java.util.regex.*;
import javax.sql.DataSource;

/**
 * Stands between a pool and its database, and counts what is executed. A batch counts once, however many rows it has, an empty one not at
 * all.
 */
final class Counting implements InvocationHandler {

    /** The first such word of a statement tells what it is: jOOQ has its INSERTs in SELECTs. */
    private static final Pattern KIND = Pattern.compile("\\b(insert|update|delete|merge)\\b", Pattern.CASE_INSENSITIVE);
    /** Hibernate asks for keys beforehand, once for ten thousand of them. */
    private static final Pattern NEXT_KEYS = Pattern.compile("next value for", Pattern.CASE_INSENSITIVE);

    private final Object real;
    private final Map<String, Integer> counts;
    private final String sql;
    private boolean batched;

    private Counting(Object real, Map<String, Integer> counts, String sql) {
        this.real = real;
        this.counts = counts;
        this.sql = sql;
    }

    /** Adds what is executed, by its kind, to the counts. */
    static DataSource counting(DataSource database, Map<String, Integer> counts) {
        return proxy(DataSource.class, new Counting(database, counts, null));
    }

    private static <T> T proxy(Class<T> type, Counting handler) {
        return type.cast(Proxy.newProxyInstance(Counting.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        String given = arguments != null && arguments[0] instanceof String text ? text : sql;
        String name = method.getName();
        if (name.startsWith("execute") && (batched || !name.equals("executeBatch"))) {
            count(given);
        }
        batched = name.equals("addBatch") || batched && !name.equals("executeBatch");
        try {
            Object result = method.invoke(real, arguments);
            Class<?> type = method.getReturnType();
            boolean watched = type == Connection.class || type == PreparedStatement.class || type == Statement.class;
            return watched && result != null ? proxy(type, new Counting(result, counts, given)) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void count(String statement) {
        if (!NEXT_KEYS.matcher(statement).find()) {
            Matcher kind = KIND.matcher(statement);
            counts.merge(kind.find() ? kind.group().toUpperCase(Locale.ROOT) : "SELECT", 1, Integer::sum);
        }
    }
}
