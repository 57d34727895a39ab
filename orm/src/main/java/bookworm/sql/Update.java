package bookworm.sql;

import bookworm.meta.*;
import java.util.Map;

/** An UPDATE of the rows that meet a condition. */
public record Update(ModelMeta model, Map<FieldMeta, Expression> values, Expression where) implements Statement {

    @Override
    public void render(SqlWriter sql) {
        sql.within(From.of(model), () -> {
            sql.append("UPDATE ").identifier(model.table()).append(" SET ");
            sql.list(values.keySet(), ", ",
                field -> sql.identifier(field.column()).append(" = ").append(values.get(field)));
            sql.clause(" WHERE ", where);
        });
    }
}
