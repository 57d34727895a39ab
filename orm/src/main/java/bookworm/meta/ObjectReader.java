package bookworm.meta;

import java.lang.invoke.*;
import java.lang.reflect.Constructor;
import java.sql.*;
import java.util.List;

/**
 * Makes an object of a row: calls the constructor, then loads one field after the other. These steps are put together into one
 * method handle, once, so that the JVM can compile them as one piece of code, in which all that a field says of itself is a
 * constant. A loop over the fields would have to look it up for each value of each row.
 */
public final class ObjectReader {

    private static final MethodHandle LOAD = Access.method(FieldMeta.class, "load",
        MethodType.methodType(void.class, Object.class, ResultSet.class, int.class, int.class));

    /** {@code (row, first) -> object} */
    private final MethodHandle steps;

    ObjectReader(Constructor<?> constructor, List<FieldMeta> fields) {
        MethodHandle rest = MethodHandles.dropArguments(MethodHandles.identity(Object.class), 1, ResultSet.class, int.class);
        for (int i = fields.size() - 1; i >= 0; i--) {
            MethodHandle load = MethodHandles.insertArguments(LOAD.bindTo(fields.get(i)), 3, i);
            rest = MethodHandles.foldArguments(rest, load);
        }
        this.steps = MethodHandles.foldArguments(rest, Access.constructor(constructor));
    }

    /** Reads the fields' columns, which stand side by side from that position on, into a new object. */
    public Object read(ResultSet row, int first) throws SQLException {
        try {
            return steps.invokeExact(row, first);
        } catch (SQLException e) {
            throw e;
        } catch (Throwable e) {
            throw Access.unexpected(e);
        }
    }
}
