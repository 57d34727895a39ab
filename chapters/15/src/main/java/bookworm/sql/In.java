package bookworm.sql;

import java.util.List;
import java.util.function.UnaryOperator;

/** A value among others. Whether it is among those of a {@link Subselect} is a {@link Comparison}. */
public record In(Expression value, List<Expression> choices) implements Condition {

    @Override public void render(SqlWriter sql) { sql.append(value).append(" IN (").append(choices).append(")"); }

    @Override public Expression map(UnaryOperator<Expression> change) {
        return new In(change.apply(value), Node.mapped(choices, change));
    }
}
