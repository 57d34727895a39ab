package bookworm;

import bookworm.errors.FieldError;
import bookworm.meta.Suggestion;
import java.util.*;

/**
 * Values by name, in their order: a row of {@code values}, the result of {@code aggregate}, the annotations of an object.
 */
public final class Row implements Values {

    private final List<String> names;
    private final Object[] values;

    Row(List<String> names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public Object get(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new FieldError("The row has no value '" + name + "'." + Suggestion.of(name, names));
        }
        return values[index];
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
