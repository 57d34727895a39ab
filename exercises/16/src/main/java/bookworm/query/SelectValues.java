package bookworm.query;

import bookworm.sql.*;
import java.util.List;

/** Makes a query read values instead of objects. */
public final class SelectValues {

    private SelectValues() { }

    /** The query of these values, by name or path; without names, of all fields. */
    public static Query apply(Query query, List<String> names) {
        throw new bookworm.exercises.Todo("16.1", "select values by name or path");
    }

    /** The query of the keys of its objects; one that reads values already stays as it is. */
    static Query keys(Query query) { return query.values().isPresent() ? query : apply(query.unordered(), List.of("pk")); }

    private static List<Selection> all(Query query) {
        return query.model().fields().stream().map(field -> new Selection(new Column(field), field.attribute())).toList();
    }
}
