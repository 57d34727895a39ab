package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.List;

/**
 * A function or an operator of the database over its arguments. How it is written is the dialect's affair
 * ({@link bookworm.db.Dialect#function}): by default as a call, {@code LOWER(title)}.
 */
public record Func(String name, FieldType<?> type, List<Expression> arguments) implements Expression {

    public static Func of(String name, FieldType<?> type, Expression... arguments) {
        return new Func(name, type, List.of(arguments));
    }

    @Override public void render(SqlWriter sql) { sql.fill(sql.dialect().function(name), arguments); }
}
