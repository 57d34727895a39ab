package bookworm;

import bookworm.errors.ValueError;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/**
 * Gives values read from the database as the class or primitive that the caller wants them in. Only numbers change.
 *
 * @param name what an error calls a value
 */
record Coercion<T>(Class<T> type, Class<?> boxed, String name) {

    private static final Map<Class<?>, Function<BigDecimal, Object>> NUMBERS = Map.of(
        Integer.class, BigDecimal::intValueExact, Long.class, BigDecimal::longValueExact,
        Double.class, BigDecimal::doubleValue, BigDecimal.class, number -> number);

    static <T> Coercion<T> to(Class<T> type, String name) {
        return new Coercion<>(type, MethodType.methodType(type).wrap().returnType(), name);
    }

    @SuppressWarnings("unchecked") T of(Object value) {
        if (value == null && type.isPrimitive()) {
            throw new ValueError(name + " is a Java " + type + ", which is never null, but the row has null: declare it "
                + "as " + boxed.getSimpleName() + ", or read it with get(name, " + boxed.getSimpleName() + ".class).");
        }
        if (value instanceof Number && !boxed.isInstance(value) && NUMBERS.containsKey(boxed)) {
            try {
                return (T) NUMBERS.get(boxed).apply(new BigDecimal(value.toString()));
            } catch (ArithmeticException | NumberFormatException e) {
                throw new ValueError("The value '" + name + "' is " + value + ", which no " + boxed.getSimpleName() + " can hold.", e);
            }
        }
        if (value != null && !boxed.isInstance(value)) {
            throw new ValueError("The value '" + name + "' is of the class " + value.getClass().getSimpleName()
                + ", not " + boxed.getSimpleName() + ".");
        }
        return (T) value;
    }
}
