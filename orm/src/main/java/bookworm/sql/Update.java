package bookworm.sql;

import bookworm.meta.*;
import java.util.Map;

/**
 * An UPDATE of the rows that meet a condition.
 *
 * @param where null for all rows
 */
public record Update(ModelMeta model, Map<FieldMeta, Expression> values, Expression where) implements Statement {

    @Override
    public void render(SqlWriter sql) {
        sql.within(From.of(model), () -> {
            sql.append("UPDATE ").identifier(model.table()).append(" SET ");
            String comma = "";
            for (Map.Entry<FieldMeta, Expression> value : values.entrySet()) {
                sql.append(comma).identifier(value.getKey().column()).append(" = ").append(value.getValue());
                comma = ", ";
            }
            if (where != null) {
                sql.append(" WHERE ").append(where);
            }
        });
    }
}
