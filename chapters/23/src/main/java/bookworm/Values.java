package bookworm;

import java.time.LocalDate;

/** Values by name. The getters of a primitive throw a {@link bookworm.errors.ValueError} where the value is null. */
public interface Values {

    /** The value, or null. Throws a {@link bookworm.errors.FieldError} where there is none of that name. */
    Object get(String name);

    /** The value as an object of the class, or null. Numbers are converted to the class asked for. */
    default <T> T get(String name, Class<T> type) { return Coercion.to(type, name).of(get(name)); }

    default int getInt(String name) { return get(name, int.class); }

    default long getLong(String name) { return get(name, long.class); }

    default double getDouble(String name) { return get(name, double.class); }

    default String getString(String name) { return get(name, String.class); }

    default LocalDate getDate(String name) { return get(name, LocalDate.class); }
}
