package bookworm.sql;

import bookworm.meta.*;
import java.util.*;

/** An UPDATE of one row. The last of the values is the key, which tells the row; the others are those of the fields. */
public record UpdateRow(ModelMeta model, List<FieldMeta> fields, List<Param> values) implements RowStatement {

    @Override public Object form() { return List.of(UpdateRow.class, model, fields); }

    @Override public void render(SqlWriter sql) {
        Map<FieldMeta, Expression> assignments = new LinkedHashMap<>();
        fields.forEach(field -> assignments.put(field, values.get(assignments.size())));
        Expression isRow = new Comparison(new Column(model.primaryKey()), "=", values.get(fields.size()));
        sql.append(Statement.update(model, assignments, isRow));
    }
}
