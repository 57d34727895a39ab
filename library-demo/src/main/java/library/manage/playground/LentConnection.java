package library.manage.playground;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;

/**
 * What a program takes for a connection of its own. Its transactions, and each of its statements outside of one, are savepoints
 * in the sandbox's transaction, so that a COMMIT ends nothing.
 */
final class LentConnection implements InvocationHandler {

    private final Sandbox sandbox;
    private final Connection real;
    /** Where the program's transaction began; null outside of one. */
    private Savepoint begin;

    private LentConnection(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.real = sandbox.real;
    }

    static Connection of(Sandbox sandbox) {
        return proxy(Connection.class, new LentConnection(sandbox));
    }

    @Override public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "setAutoCommit" -> setAutoCommit((boolean) arguments[0]);
            case "commit" -> commit();
            case "rollback" -> real.rollback(arguments == null ? begin : (Savepoint) arguments[0]);
            case "setTransactionIsolation", "close", "abort" -> { } // The sandbox's transaction has begun, and goes on.
            case "getAutoCommit" -> {
                return begin == null;
            }
            default -> {
                Object result = call(real, method, arguments);
                return result instanceof Statement statement ? watched(statement, method.getReturnType(), arguments) : result;
            }
        }
        return null;
    }

    private void setAutoCommit(boolean on) throws SQLException {
        if (on && begin != null) {
            commit();
            begin = null;
        } else if (!on && begin == null) {
            begin = real.setSavepoint();
        }
    }

    private void commit() throws SQLException {
        sandbox.checkKeys();
        sandbox.release(begin);
        begin = real.setSavepoint();
    }

    /** A statement that was prepared, or one that is given its SQL when it runs. */
    private Object watched(Statement statement, Class<?> type, Object[] prepared) {
        return proxy(type, (self, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(statement, method, arguments);
            }
            String sql = String.valueOf(statement instanceof PreparedStatement ? prepared[0] : arguments[0]);
            return begin == null ? single(statement, sql, method, arguments) : run(statement, sql, method, arguments);
        });
    }

    /** A statement outside of a transaction is one by itself: when it fails it leaves nothing, and others may follow. */
    private Object single(Statement statement, String sql, Method method, Object[] arguments) throws Throwable {
        Savepoint before = real.setSavepoint();
        try {
            Object result = run(statement, sql, method, arguments);
            if (!method.getName().equals("executeQuery")) {
                sandbox.checkKeys();
            }
            sandbox.release(before);
            return result;
        } catch (SQLException failed) {
            undo(before, failed);
            throw failed;
        }
    }

    private void undo(Savepoint before, SQLException failed) {
        try {
            real.rollback(before);
        } catch (SQLException e) {
            failed.addSuppressed(e);
        }
    }

    private Object run(Statement statement, String sql, Method method, Object[] arguments) throws Throwable {
        return sandbox.run(statement, sql, () -> call(statement, method, arguments));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Sandbox.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
