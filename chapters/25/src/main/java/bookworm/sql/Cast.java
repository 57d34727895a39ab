package bookworm.sql;

import bookworm.fields.*;
import java.util.function.UnaryOperator;

/**
 * A value turned into another type by the database. So is each value that stands by itself, rather than beside a column:
 * without the cast, H2 takes the type of {@code ?} in {@code pages * ?} from the column, and makes 1 of 1.1.
 */
public record Cast(Expression value, FieldType<?> type) implements Expression {

    /** A value, as the driver takes it, of a type that the database is told. */
    public static Cast of(Object value, FieldType<?> type) { return new Cast(new Param(value, type), type); }

    /** A day or a text is made of a moment in UTC, whatever the time zone of the session. */
    @Override public void render(SqlWriter sql) {
        sql.append("CAST(").append(type instanceof DateTimeType ? value : DateTransforms.utc(value))
            .append(" AS " + type.columnType(sql.dialect()) + ")");
    }

    @Override public Expression map(UnaryOperator<Expression> change) { return new Cast(change.apply(value), type); }
}
