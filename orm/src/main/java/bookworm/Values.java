package bookworm;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Values by name. The getters of a primitive throw a {@link NullPointerException} that names the value where it is
 * null; {@link #get} does not.
 */
public interface Values {

    /** The value, or null. Throws a {@link bookworm.errors.FieldError} where there is none of that name. */
    Object get(String name);

    /** The value as an object of the class, or null. Numbers are converted to the class asked for. */
    default <T> T get(String name, Class<T> type) {
        return Coercion.to(type, get(name), name);
    }

    default int getInt(String name) {
        return present(name, Integer.class);
    }

    default long getLong(String name) {
        return present(name, Long.class);
    }

    default double getDouble(String name) {
        return present(name, Double.class);
    }

    default boolean getBoolean(String name) {
        return present(name, Boolean.class);
    }

    default String getString(String name) {
        return get(name, String.class);
    }

    default BigDecimal getDecimal(String name) {
        return get(name, BigDecimal.class);
    }

    default LocalDate getDate(String name) {
        return get(name, LocalDate.class);
    }

    private <T> T present(String name, Class<T> type) {
        T value = get(name, type);
        if (value == null) {
            throw new NullPointerException("The value '" + name + "' is null: read it with get(\"" + name + "\", "
                + type.getSimpleName() + ".class).");
        }
        return value;
    }
}
