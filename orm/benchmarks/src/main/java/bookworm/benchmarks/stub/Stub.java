package bookworm.benchmarks.stub;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.sql.*;
import javax.sql.DataSource;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.StubMethod;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * A JDBC driver that has its rows ready and does no work, so that what a library does itself is all that is left to measure.
 * The classes here have what the libraries call; the many other methods of JDBC's interfaces are added as it starts, and do
 * nothing. That the rows are right is proved by {@code Check}.
 */
public final class Stub {

    private Stub() {
    }

    /** A database behind the stub driver. Where it is asked about itself, a real one answers, which has no tables. */
    public static DataSource database(DataSource real) throws SQLException {
        DatabaseMetaData about = real.getConnection().getMetaData();
        return make(constructor(StubDatabase.class, DatabaseMetaData.class), about);
    }

    /** The constructor of a class that has all the methods that the abstract one lacks. */
    static <T> Constructor<? extends T> constructor(Class<T> type, Class<?>... parameters) {
        try {
            return new ByteBuddy().subclass(type).method(ElementMatchers.isAbstract()).intercept(StubMethod.INSTANCE).make()
                .load(type.getClassLoader(), ClassLoadingStrategy.UsingLookup.of(MethodHandles.lookup())).getLoaded()
                .getDeclaredConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T make(Constructor<? extends T> constructor, Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
