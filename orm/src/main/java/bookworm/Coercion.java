package bookworm;

import bookworm.errors.ValueError;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/** Gives a value read from the database as the class that the caller wants it in. Only numbers change. */
final class Coercion {

    private static final Map<Class<?>, Function<BigDecimal, Object>> NUMBERS = Map.of(
        Integer.class, BigDecimal::intValueExact, Long.class, BigDecimal::longValueExact,
        Double.class, BigDecimal::doubleValue, BigDecimal.class, number -> number);

    private Coercion() {
    }

    static <T> T to(Class<T> type, Object value, String name) {
        Object fitting = value;
        try {
            if (value instanceof Number && !type.isInstance(value) && NUMBERS.containsKey(type)) {
                fitting = NUMBERS.get(type).apply(new BigDecimal(value.toString()));
            }
        } catch (ArithmeticException e) {
            throw new ValueError("The value '" + name + "' is " + value + ", which no " + type.getSimpleName() + " can hold.", e);
        }
        if (fitting != null && !type.isInstance(fitting)) {
            throw new ValueError("The value '" + name + "' is of the class " + value.getClass().getSimpleName()
                + ", not " + type.getSimpleName() + ".");
        }
        return type.cast(fitting);
    }
}
