package bookworm;

import bookworm.errors.ValueError;
import java.math.BigDecimal;

/** Gives a value read from the database as the class that the caller wants it in. Only numbers change. */
final class Coercion {

    private Coercion() {
    }

    static <T> T to(Class<T> type, Object value, String name) {
        Object fitting;
        try {
            fitting = value instanceof Number number && !type.isInstance(value) ? number(type, number) : value;
        } catch (ArithmeticException e) {
            throw new ValueError("The value '" + name + "' is " + value + ", which no " + type.getSimpleName() + " can hold.", e);
        }
        if (fitting != null && !type.isInstance(fitting)) {
            throw new ValueError("The value '" + name + "' is of the class " + value.getClass().getSimpleName()
                + ", not " + type.getSimpleName() + ".");
        }
        return type.cast(fitting);
    }

    private static Object number(Class<?> type, Number number) {
        if (type == Long.class) {
            return new BigDecimal(number.toString()).longValueExact();
        }
        if (type == Integer.class) {
            return new BigDecimal(number.toString()).intValueExact();
        }
        if (type == Double.class) {
            return number.doubleValue();
        }
        return type == BigDecimal.class ? new BigDecimal(number.toString()) : number;
    }
}
