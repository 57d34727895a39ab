package bookworm.meta;

import java.util.*;

/**
 * A model as plain data, without its class: what a migration knows of it, and what metadata is made of.
 *
 * @param options what {@link Meta} says, by name, but for the app and the indexes
 */
public record ModelState(String app, String name, Map<String, FieldState> fields, Map<String, Object> options,
        List<IndexState> indexes, List<Constraint> constraints) {

    public ModelState {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    /** The name that no other model shares, such as {@code books.Book}. */
    public String label() { return app + "." + name; }

    public String table() {
        return Naming.fit((String) options.getOrDefault("table", app + "_" + name.toLowerCase(Locale.ROOT)));
    }

    @SuppressWarnings("unchecked") public List<String> ordering() { return (List<String>) options.getOrDefault("ordering", List.of()); }

    public ModelState withFields(Map<String, FieldState> others) {
        return new ModelState(app, name, others, options, indexes, constraints);
    }

    public ModelState withOptions(Map<String, Object> others) {
        return new ModelState(app, name, fields, others, indexes, constraints);
    }

    public ModelState withIndexes(List<IndexState> others) {
        return new ModelState(app, name, fields, options, others, constraints);
    }

    public ModelState withConstraints(List<Constraint> others) {
        return new ModelState(app, name, fields, options, indexes, others);
    }
}
