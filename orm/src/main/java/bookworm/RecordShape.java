package bookworm;

import bookworm.errors.ValueError;
import java.lang.invoke.MethodType;
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

    @Override
    public T apply(Object read) {
        List<Object> values = ((Row) read).list();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(components[i], values.get(i));
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

    private Object argument(RecordComponent component, Object value) {
        String name = constructor.getDeclaringClass().getSimpleName() + "." + component.getName();
        Class<?> boxed = MethodType.methodType(component.getType()).wrap().returnType();
        if (value == null && component.getType().isPrimitive()) {
            throw new ValueError(name + " is a Java " + component.getType() + ", which is never null, but the row has "
                + "null: declare it as " + boxed.getSimpleName() + ".");
        }
        return Coercion.to(boxed, value, name);
    }
}
