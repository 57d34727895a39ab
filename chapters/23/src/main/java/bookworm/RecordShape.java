package bookworm;

import bookworm.errors.ValueError;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a record of each row, component by component. */
final class RecordShape<T extends Record> implements Function<Object, T> {

    private final List<Coercion<?>> components = new ArrayList<>();
    private final Constructor<T> constructor;

    RecordShape(Class<T> type) {
        for (RecordComponent each : type.getRecordComponents()) {
            components.add(Coercion.to(each.getType(), type.getSimpleName() + "." + each.getName()));
        }
        try {
            this.constructor = type.getDeclaredConstructor(components.stream().map(Coercion::type).toArray(Class<?>[]::new));
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
        Object[] arguments = new Object[components.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = components.get(i).of(values.get(i));
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
