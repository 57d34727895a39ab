package bookworm.sql;

import java.util.function.UnaryOperator;

/** Two values and a comparison between them. */
public record Comparison(Expression left, String operator, Expression right) implements Condition {

    /** That a value is missing, or that it is there. */
    public static Comparison isNull(Expression value, boolean missing) {
        return new Comparison(value, missing ? "IS" : "IS NOT", Literal.NULL);
    }

    @Override public void render(SqlWriter sql) { sql.append(left).operator(operator).append(right); }

    @Override public Expression map(UnaryOperator<Expression> change) {
        return new Comparison(change.apply(left), operator, change.apply(right));
    }
}
