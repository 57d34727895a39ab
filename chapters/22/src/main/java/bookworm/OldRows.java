package bookworm;

import bookworm.meta.*;
import bookworm.query.Query;
import bookworm.sql.*;
import java.util.*;

/** The rows of a model that has no class, such as a migration knows it. Each comes as a {@link Row}. */
public final class OldRows extends ActionMethods<Row> {

    private final ModelMeta model;

    public OldRows(ModelMeta model) { this.model = model; }

    @Override QuerySet<Row> rows() { return QuerySet.<Row>of(Query.of(model)).values(); }

    /** Inserts a row; a field that is not named gets its default. One query. Gives the key that the database made, or null. */
    public Object insert(Map<String, ?> values) {
        Map<FieldMeta, Param> row = new LinkedHashMap<>();
        model.fields().stream().filter(field -> !field.isGenerated())
            .forEach(field -> row.put(field, new Param(
                field.defaultValue() != null ? field.defaultValue() : field.newValue(), field.type())));
        values.forEach((name, value) -> row.put(model.field(name), new Param(model.field(name).convert(value), model.field(name).type())));
        Insert insert = new Insert(model, List.copyOf(row.keySet()), List.of(List.copyOf(row.values())));
        return rows().executor().insert(insert).stream().findFirst().orElse(null);
    }
}
