package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.List;

/** A call of a function of the database. */
public record Func(String name, List<Expression> arguments, FieldType<?> type) implements Expression {

    @Override
    public void render(SqlWriter sql) {
        sql.append(name + "(").append(arguments).append(")");
    }

    @Override
    public List<Expression> children() {
        return arguments;
    }

    @Override
    public Expression withChildren(List<Expression> children) {
        return new Func(name, children, type);
    }
}
