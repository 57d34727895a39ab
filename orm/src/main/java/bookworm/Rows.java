package bookworm;

import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

/** The rows of a model that has no class, such as a migration knows it. Each comes as a {@link Row}. */
public final class Rows extends Acting<Row> {

    private final ModelMeta model;

    public Rows(ModelMeta model) { this.model = model; }

    @Override
    QuerySet<Row> rows() { return QuerySet.<Row>of(new Query(model)).values(); }

    /** Inserts a row; a field that is not named gets its default. One query. Gives the key that the database made, or null. */
    public Object insert(Map<String, ?> values) {
        values.keySet().forEach(model::field);
        List<FieldMeta> fields = model.fields().stream()
            .filter(field -> !field.isGenerated() || values.containsKey(field.name())).toList();
        List<Expression> row = fields.stream().<Expression>map(field -> new Param(values.containsKey(field.name())
            ? field.convert(values.get(field.name())) : field.defaultValue(), field.type())).toList();
        return Executor.insert(model, new Insert(model, fields, List.of(row), null)).stream().findFirst().orElse(null);
    }
}
