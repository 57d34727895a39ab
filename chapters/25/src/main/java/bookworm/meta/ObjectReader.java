package bookworm.meta;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.*;
import java.lang.reflect.Constructor;
import java.sql.*;
import java.util.List;

/**
 * Makes an object of a row: calls the constructor, then reads and sets one field after the other. These steps are put
 * together into one method handle, once, which the JVM compiles as if somebody had written them down for this very model.
 * A loop over the fields would have to find out for each value of each row what is to be done with it.
 */
public final class ObjectReader {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    /** {@code (row, first) -> object} */
    private final MethodHandle steps;

    ObjectReader(Constructor<?> constructor, List<FieldMeta> fields) {
        try {
            MethodHandle load = LOOKUP.findStatic(ObjectReader.class, "load", methodType(void.class, FieldMeta.class,
                MethodHandle.class, int.class, Object.class, ResultSet.class, int.class));
            MethodHandle rest = MethodHandles.dropArguments(MethodHandles.identity(Object.class), 1, ResultSet.class, int.class);
            for (int i = fields.size() - 1; i >= 0; i--) {
                rest = MethodHandles.foldArguments(rest,
                    MethodHandles.insertArguments(load, 0, fields.get(i), setter(fields.get(i)), i));
            }
            this.steps = MethodHandles.foldArguments(rest,
                LOOKUP.unreflectConstructor(constructor).asType(methodType(Object.class)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("ModelReader made all that is read here accessible", e);
        }
    }

    /** {@code (object, value) -> object.field = value}; a foreign key's {@code Ref} stays, and takes the value as its key. */
    private static MethodHandle setter(FieldMeta field) throws ReflectiveOperationException {
        MethodHandle setter = field.reference() == null ? LOOKUP.unreflectSetter(field.javaField())
            : MethodHandles.filterArguments(
                LOOKUP.findVirtual(KeyHolder.class, "takeKey", methodType(void.class, Object.class)), 0,
                LOOKUP.unreflectGetter(field.javaField()).asType(methodType(KeyHolder.class, Object.class)));
        return setter.asType(methodType(void.class, Object.class, Object.class));
    }

    /** One step: reads the column that is so many after the first into a field of the object. */
    private static void load(FieldMeta field, MethodHandle setter, int index, Object object, ResultSet row, int first)
            throws Throwable {
        setter.invokeExact(object, field.read(row, first + index));
    }

    /** A new object of the current row, in which the fields' columns stand side by side from that position on. */
    public Object read(ResultSet row, int first) throws SQLException {
        try {
            return steps.invokeExact(row, first);
        } catch (SQLException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("The constructor threw a checked exception", e);
        }
    }
}
