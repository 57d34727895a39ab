package bookworm.meta;

import java.util.*;

/** What a model's class says: its names, its table, its fields in their order, and what else the table has. */
public record ModelState(String app, String name, String table, List<String> ordering, Map<String, FieldState> fields,
        List<IndexState> indexes, List<Constraint> constraints) {

    public ModelState {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The name that no other model shares, such as {@code books.Book}. */
    public String label() { return app + "." + name; }
}
