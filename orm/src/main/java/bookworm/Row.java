package bookworm;

import bookworm.errors.FieldError;
import bookworm.meta.Suggestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;

/**
 * Values by name, in their order: a row of {@code values}, the result of {@code aggregate}, the annotations of an object.
 * The getters of a primitive throw a {@link NullPointerException} that names the value where it is null; {@link #get} does not.
 */
public final class Row {

    private final List<String> names;
    private final Object[] values;

    Row(List<String> names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    /** The value, or null. Throws a {@link FieldError} where there is none of that name. */
    public Object get(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new FieldError("The row has no value '" + name + "'." + Suggestion.of(name, names));
        }
        return values[index];
    }

    /** The value as an object of the class, or null. Numbers are converted to the class asked for. */
    public <T> T get(String name, Class<T> type) {
        return Coercion.to(type, get(name), name);
    }

    public int getInt(String name) {
        return present(name, Integer.class);
    }

    public long getLong(String name) {
        return present(name, Long.class);
    }

    public double getDouble(String name) {
        return present(name, Double.class);
    }

    public boolean getBoolean(String name) {
        return present(name, Boolean.class);
    }

    public String getString(String name) {
        return get(name, String.class);
    }

    public BigDecimal getDecimal(String name) {
        return get(name, BigDecimal.class);
    }

    public LocalDate getDate(String name) {
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

    public List<String> names() {
        return names;
    }

    /** The values alone, in their order; some may be null. */
    public List<Object> list() {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            map.put(names.get(i), values[i]);
        }
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && names.equals(row.names) && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
