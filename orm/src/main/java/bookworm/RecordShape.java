package bookworm;

import bookworm.errors.ValueError;
import java.lang.reflect.*;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a record of each row, component by component. */
final class RecordShape<T extends Record> implements Function<Object, T> {

    private final RecordComponent[] components;
    private final Constructor<T> constructor;

    RecordShape(Class<T> type) {
        this.components = type.getRecordComponents();
        try {
            this.constructor = type.getDeclaredConstructor(
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has a constructor of its components", e);
        }
    }

    static String[] names(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toArray(String[]::new);
    }

    @Override public T apply(Object read) {
        List<Object> values = ((Row) read).list();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < arguments.length; i++) {
            String name = constructor.getDeclaringClass().getSimpleName() + "." + components[i].getName();
            arguments[i] = Coercion.to(components[i].getType(), values.get(i), name);
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new ValueError(constructor.getDeclaringClass().getSimpleName() + " refused the row " + read + ": "
                + e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The constructor was made accessible", e);
        }
    }
}
