package bookworm;

import bookworm.errors.ValueError;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/** Gives a value read from the database as the class or primitive that the caller wants it in. Only numbers change. */
final class Coercion {

    private static final Map<Class<?>, Function<BigDecimal, Object>> NUMBERS = Map.of(
        Integer.class, BigDecimal::intValueExact, Long.class, BigDecimal::longValueExact,
        Double.class, BigDecimal::doubleValue, BigDecimal.class, number -> number);

    private Coercion() { }

    @SuppressWarnings("unchecked") static <T> T to(Class<T> type, Object value, String name) {
        Class<?> boxed = MethodType.methodType(type).wrap().returnType();
        if (value == null && type.isPrimitive()) {
            throw new ValueError(name + " is a Java " + type + ", which is never null, but the row has null: declare it "
                + "as " + boxed.getSimpleName() + ", or read it with get(name, " + boxed.getSimpleName() + ".class).");
        }
        Object fitting = value;
        try {
            if (value instanceof Number && !boxed.isInstance(value) && NUMBERS.containsKey(boxed)) {
                fitting = NUMBERS.get(boxed).apply(new BigDecimal(value.toString()));
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw new ValueError("The value '" + name + "' is " + value + ", which no " + boxed.getSimpleName()
                + " can hold.", e);
        }
        if (fitting != null && !boxed.isInstance(fitting)) {
            throw new ValueError("The value '" + name + "' is of the class " + value.getClass().getSimpleName()
                + ", not " + boxed.getSimpleName() + ".");
        }
        return (T) fitting;
    }
}
