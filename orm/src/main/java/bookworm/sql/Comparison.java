package bookworm.sql;

import java.util.function.UnaryOperator;

/** Two values and a comparison between them. */
public record Comparison(Expression left, String operator, Expression right) implements Condition {

    @Override
    public void render(SqlWriter sql) {
        sql.append(left).append(" " + operator + " ").append(right);
    }

    @Override
    public Expression map(UnaryOperator<Expression> change) {
        return new Comparison(change.apply(left), operator, change.apply(right));
    }
}
