package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.List;

/** A part of a date, as a number: the year, the month, the day of the week. */
public record DatePart(String part, Expression date) implements Expression {

    @Override
    public void render(SqlWriter sql) {
        sql.append(sql.dialect().datePart(part, sql.sql(date)));
    }

    @Override
    public FieldType<?> type() {
        return Types.INTEGER;
    }

    @Override
    public List<Expression> children() {
        return List.of(date);
    }

    @Override
    public Expression withChildren(List<Expression> children) {
        return new DatePart(part, children.get(0));
    }
}
