package bookworm.query;

import bookworm.errors.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

/** Makes a query read values instead of objects. */
public final class SelectValues {

    private SelectValues() { }

    /** The query of these values, by name or path; without names, of all fields and annotations. */
    public static Query apply(Query query, List<String> names) {
        if (query.source() instanceof CombinedRows combined) {
            if (query.isSliced() || query.isOrdered()) {
                throw new QueryError("Cannot read other values of combined queries once they are ordered or sliced: name the "
                    + "values first.");
            }
            return CombinedRows.of(combined.operator(), combined.parts().stream().map(part -> apply(part, names)).toList());
        }
        TableRows rows = query.tables("read values");
        Resolver resolver = Resolver.forValues(rows);
        List<Selection> selections = names.isEmpty() ? all(query, rows)
            : names.stream().map(name -> new Selection(value(rows, resolver, name), name)).toList();
        return query.with(rows.with(resolver.tables())).with(new Reads.Values(selections));
    }

    /** The query of the keys of its objects; one that reads values already stays as it is. */
    static Query keys(Query query) { return query.values().isPresent() ? query : apply(query.unordered(), List.of("pk")); }

    private static List<Selection> all(Query query, TableRows rows) {
        Stream<Selection> fields = query.model().fields().stream().map(field -> new Selection(new Column(field), field.attribute()));
        return Stream.concat(fields, rows.shownAnnotations().stream()).toList();
    }

    private static Expression value(TableRows rows, Resolver resolver, String name) {
        if (rows.annotations().stream().anyMatch(each -> !each.shown() && each.name().equals(name))) {
            throw new FieldError("'" + name + "' is an alias, which is not read: add it with annotate(...) instead.");
        }
        return resolver.value(name);
    }
}
