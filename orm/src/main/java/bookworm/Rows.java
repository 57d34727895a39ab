package bookworm;

import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

/** The rows of a model that has no class, such as a migration knows it. Each comes as a {@link Row}. */
public final class Rows extends Acting<Row> {

    private final ModelMeta model;

    public Rows(ModelMeta model) {
        this.model = model;
    }

    @Override
    Query query() {
        return all().query();
    }

    @Override
    QuerySet<Row> rows() {
        return all();
    }

    @Override
    public QuerySet<Row> all() {
        return QuerySet.<Row>of(new Query(model)).values();
    }

    /** Inserts a row; a field that is not named gets its default. One query. Gives the key that the database made, or null. */
    public Object insert(Map<String, ?> values) {
        values.keySet().forEach(model::field);
        List<FieldMeta> fields = model.fields().stream().filter(field -> !field.isGenerated() || values.containsKey(field.name())).toList();
        List<Expression> row = new ArrayList<>();
        for (FieldMeta field : fields) {
            Object value = values.containsKey(field.name()) ? field.convert(values.get(field.name())) : field.defaultValue();
            row.add(new Param(value, field.type()));
        }
        return Executor.insert(model, Statement.insert(model, fields, List.of(row))).stream().findFirst().orElse(null);
    }
}
