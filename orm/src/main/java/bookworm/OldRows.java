package bookworm;

import bookworm.db.Database;
import bookworm.meta.*;
import bookworm.query.Query;
import bookworm.sql.*;
import java.util.*;

/** The rows of a model that has no class, such as a migration knows it. Each comes as a {@link Row}. */
public final class OldRows extends ActionMethods<Row> {

    private final ModelMeta model;

    public OldRows(ModelMeta model) { this.model = model; }

    @Override
    QuerySet<Row> rows() { return QuerySet.<Row>of(Query.of(model), Database::current).values(); }

    /** Inserts a row; a field that is not named gets its default. One query. Gives the key that the database made, or null. */
    public Object insert(Map<String, ?> values) {
        values.keySet().forEach(model::field);
        List<FieldMeta> fields = model.fields().stream()
            .filter(field -> !field.isGenerated() || values.containsKey(field.name())).toList();
        List<Expression> row = fields.stream().<Expression>map(field -> new Param(values.containsKey(field.name())
            ? field.convert(values.get(field.name())) : field.defaultValue(), field.type())).toList();
        return rows().executor().insert(new Insert(model, fields, List.of(row), Optional.empty())).stream().findFirst().orElse(null);
    }
}
