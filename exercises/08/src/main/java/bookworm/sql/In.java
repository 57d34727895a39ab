package bookworm.sql;

import java.util.List;

/** A value among others. */
public record In(Expression value, List<Expression> choices) implements Condition {

    @Override public void render(SqlWriter sql) {
        throw new bookworm.exercises.Todo("08.2", "write IN and its list");
    }
}
