package bookworm.sql;

import java.util.function.UnaryOperator;

/** Whether a value is missing, or is there. */
public record IsNull(Expression value, boolean missing) implements Condition {

    @Override
    public void render(SqlWriter sql) {
        sql.append(value).append(missing ? " IS NULL" : " IS NOT NULL");
    }

    @Override
    public Expression map(UnaryOperator<Expression> change) {
        return new IsNull(change.apply(value), missing);
    }
}
