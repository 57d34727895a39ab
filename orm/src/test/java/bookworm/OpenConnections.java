package bookworm;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails each test class that leaves open a connection which was opened while it ran: one that was never given back, or whose
 * database or pool was never closed. JUnit finds it by itself, for all classes.
 */
public final class OpenConnections implements BeforeAllCallback, AfterAllCallback {

    private static final Set<Connection> OPENED = ConcurrentHashMap.newKeySet();

    static {
        try {
            for (Driver driver : Collections.list(DriverManager.getDrivers())) {
                DriverManager.deregisterDriver(driver);
                DriverManager.registerDriver(watched(driver));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Driver watched(Driver driver) {
        return (Driver) Proxy.newProxyInstance(Driver.class.getClassLoader(), new Class<?>[] {Driver.class}, (proxy, method, given) -> {
            try {
                Object result = method.invoke(driver, given);
                return result instanceof Connection connection ? watched(connection) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    static Connection watched(Connection connection) {
        OPENED.add(connection);
        return connection;
    }

    @Override public void beforeAll(ExtensionContext context) {
        OPENED.clear();
    }

    @Override public void afterAll(ExtensionContext context) throws SQLException {
        List<String> open = new ArrayList<>();
        for (Connection connection : OPENED) {
            if (!connection.isClosed()) {
                open.add(connection.getMetaData().getURL());
                connection.close();
            }
        }
        if (!open.isEmpty()) {
            throw new AssertionError(context.getDisplayName() + " left " + open.size() + " connections open: " + open);
        }
    }
}
