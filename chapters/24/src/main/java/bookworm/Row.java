package bookworm;

import bookworm.errors.FieldError;
import bookworm.meta.Suggestion;
import java.util.*;

/**
 * Values by name, in their order: a row of {@code values}, the result of {@code aggregate}, the annotations of an object.
 *
 * @param list the values alone; some may be null
 */
public record Row(List<String> names, List<Object> list) implements Values {

    /** No values. */
    static final Row NONE = new Row(List.of(), List.of());

    public Row {
        list = Collections.unmodifiableList(list);
    }

    @Override public Object get(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new FieldError("The row has no value '" + name + "'." + Suggestion.of(name, names));
        }
        return list.get(index);
    }

    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            map.put(names.get(i), list.get(i));
        }
        return map;
    }

    @Override public String toString() { return asMap().toString(); }
}
