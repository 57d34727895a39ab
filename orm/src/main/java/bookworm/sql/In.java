package bookworm.sql;

import java.util.List;
import java.util.function.UnaryOperator;

/** A value among others: a list of them, or the one column of a {@link Subselect}. */
public record In(Expression value, List<Expression> choices) implements Condition {

    @Override
    public void render(SqlWriter sql) {
        boolean subselect = choices.size() == 1 && choices.get(0) instanceof Subselect;
        sql.append(value).append(subselect ? " IN " : " IN (").append(choices).append(subselect ? "" : ")");
    }

    @Override
    public Expression map(UnaryOperator<Expression> change) {
        return new In(change.apply(value), choices.stream().map(change).toList());
    }
}
