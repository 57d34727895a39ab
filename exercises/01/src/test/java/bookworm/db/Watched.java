package bookworm.db;

import java.io.PrintWriter;
import java.lang.reflect.*;
import java.sql.*;
import java.util.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A pool for tests, on a library of one book. It knows how many of its connections are lent out, how many statements are open
 * on them, and how many statements were still open when their connection came back.
 */
final class Watched implements DataSource, AutoCloseable {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    private final Connection kept;
    private final AtomicInteger lent = new AtomicInteger();
    private final List<Statement> made = new ArrayList<>();
    private int leftOpen;
    private long nanosToPrepare;
    private boolean refusesToClose;

    Watched() {
        try {
            kept = DriverManager.getConnection(url);
            try (Statement desk = kept.createStatement()) {
                desk.execute("CREATE TABLE book (title VARCHAR(200) PRIMARY KEY)");
                desk.execute("INSERT INTO book VALUES ('Emma')");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int lent() { return lent.get(); }

    int statements() {
        int open = 0;
        for (Statement statement : made) {
            open += isClosed(statement) ? 0 : 1;
        }
        return open;
    }

    private static boolean isClosed(Statement statement) {
        try {
            return statement.isClosed();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int leftOpen() { return leftOpen; }

    /** From now on, preparing a statement takes at least so long. */
    void slowDown(long nanos) { nanosToPrepare = nanos; }

    /** From now on, closing a statement throws. */
    void refuseToClose() { refusesToClose = true; }

    static void passTime(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Override public Connection getConnection() throws SQLException {
        lent.incrementAndGet();
        return watched(Connection.class, DriverManager.getConnection(url));
    }

    @Override public Connection getConnection(String user, String password) throws SQLException { return getConnection(); }

    /** The same object, and what becomes of it is noted; so it is for the statements that it makes. */
    private <T extends AutoCloseable> T watched(Class<T> type, T real) {
        boolean[] closed = {false};
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("close") && !closed[0]) {
                closed[0] = true;
                if (type == Connection.class) {
                    lent.decrementAndGet();
                    leftOpen += statements();
                } else if (refusesToClose) {
                    real.close();
                    throw new SQLException("closing a statement does not work");
                }
            }
            if (method.getName().equals("prepareStatement")) {
                passTime(nanosToPrepare);
            }
            try {
                Object result = method.invoke(real, arguments);
                if (!(result instanceof PreparedStatement statement)) {
                    return result;
                }
                made.add(statement);
                return watched(PreparedStatement.class, statement);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    @Override public void close() {
        try {
            kept.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public String toString() { return "a pool of " + url; }

    @Override public PrintWriter getLogWriter() { return null; }

    @Override public void setLogWriter(PrintWriter out) { }

    @Override public void setLoginTimeout(int seconds) { }

    @Override public int getLoginTimeout() { return 0; }

    @Override public Logger getParentLogger() { return Logger.getGlobal(); }

    @Override public <T> T unwrap(Class<T> type) throws SQLException { throw new SQLException("There is nothing in it"); }

    @Override public boolean isWrapperFor(Class<?> type) { return false; }
}
