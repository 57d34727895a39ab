package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.List;

/** A value turned into another type by the database. */
public record Cast(Expression value, FieldType<?> type) implements Expression {

    @Override
    public void render(SqlWriter sql) {
        sql.append("CAST(").append(value).append(" AS " + type.columnType(sql.dialect()) + ")");
    }

    @Override
    public List<Expression> children() {
        return List.of(value);
    }

    @Override
    public Expression withChildren(List<Expression> children) {
        return new Cast(children.get(0), type);
    }
}
