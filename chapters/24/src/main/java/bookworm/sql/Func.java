package bookworm.sql;

import bookworm.errors.QueryError;
import bookworm.fields.FieldType;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A function or an operator of the database over its arguments. How it is written is the dialect's affair
 * ({@link bookworm.db.Dialect#function}): by default as a call, {@code LOWER(title)}.
 *
 * @param type the type of the result; null where it is that of the arguments, which must agree
 */
public record Func(String name, FieldType<?> type, List<Expression> arguments) implements Expression {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

    public Func {
        if (!NAME.matcher(name).matches()) {
            throw new QueryError("'" + name + "' cannot name a function: take letters, digits and underscores, 63 at most.");
        }
    }

    public static Func of(String name, FieldType<?> type, Expression... arguments) {
        return new Func(name, type, List.of(arguments));
    }

    @Override public void render(SqlWriter sql) { sql.fill(sql.dialect().function(name), arguments); }

    @Override public FieldType<?> type() { return type == null ? Types.common(arguments.stream()) : type; }

    @Override public String describe() {
        return arguments.isEmpty() ? Expression.super.describe() : name + " of " + arguments.get(0).describe();
    }

    @Override public Expression map(UnaryOperator<Expression> change) {
        return new Func(name, type, Node.mapped(arguments, change));
    }
}
