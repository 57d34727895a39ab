package bookworm.sql;

import bookworm.errors.QueryError;
import bookworm.fields.FieldType;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.*;

/**
 * A function or an operator of the database over its arguments. How it is written is the dialect's affair
 * ({@link bookworm.db.Dialect#template}): by default as a call, {@code LOWER(title)}.
 *
 * @param type the type of the result; null where it is that of the arguments, which must agree
 */
public record Func(String name, FieldType<?> type, List<Expression> arguments) implements Expression {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern MARK = Pattern.compile("\\{(\\d)}");

    public Func {
        if (!NAME.matcher(name).matches()) {
            throw new QueryError("'" + name + "' cannot name a function: take letters, digits and underscores.");
        }
    }

    public static Func of(String name, FieldType<?> type, Expression... arguments) {
        return new Func(name, type, List.of(arguments));
    }

    @Override
    public void render(SqlWriter sql) {
        String template = sql.dialect().template(name);
        if (template == null) {
            sql.append(name + "(").append(arguments).append(")");
            return;
        }
        int done = 0;
        for (Matcher mark = MARK.matcher(template); mark.find(); done = mark.end()) {
            sql.append(template.substring(done, mark.start())).append(arguments.get(Integer.parseInt(mark.group(1))));
        }
        sql.append(template.substring(done));
    }

    @Override
    public FieldType<?> type() {
        return type == null ? Types.common(arguments) : type;
    }

    @Override
    public Expression map(UnaryOperator<Expression> change) {
        return new Func(name, type, arguments.stream().map(change).toList());
    }
}
