package bookworm.db;

import bookworm.schema.Schema;
import java.lang.reflect.*;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import library.Tag;

/**
 * A pool that lends its one connection as it came back, and clears up nothing. It notes the calls that steer transactions, and
 * fails those that it is told to.
 */
final class PoolOfOne implements AutoCloseable {

    private static final List<String> STEERING = List.of("setAutoCommit", "commit", "rollback", "setSavepoint", "releaseSavepoint",
        "abort", "close");

    final Connection real;
    final List<String> calls = new ArrayList<>();
    final Set<String> failing = new HashSet<>();
    private final Connection lent = proxy(Connection.class, this::call);

    PoolOfOne() throws SQLException { real = DriverManager.getConnection("jdbc:h2:mem:"); }

    /** A library on this pool. */
    Database open() {
        Database library = Database.open(proxy(DataSource.class,
            (pool, method, arguments) -> method.getName().equals("getConnection") ? lent : "a pool of one"));
        Schema.create(Tag.class);
        calls.clear();
        return library;
    }

    private Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (STEERING.contains(name)) {
            calls.add(name.equals("setAutoCommit") ? name + " " + arguments[0] : name);
        }
        if (failing.contains(name)) {
            throw new SQLException(name + " does not work", "58000");
        }
        return name.equals("close") ? null : method.invoke(real, arguments);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
    }

    @Override public void close() throws SQLException { real.close(); }
}
