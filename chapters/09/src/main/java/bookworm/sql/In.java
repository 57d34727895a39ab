package bookworm.sql;

import java.util.List;

/** A value among others. */
public record In(Expression value, List<Expression> choices) implements Condition {

    @Override public void render(SqlWriter sql) { sql.append(value).append(" IN (").append(choices).append(")"); }
}
