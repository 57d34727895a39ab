package bookworm.sql;

import java.util.List;

/** Two values and a comparison between them. */
public record Comparison(Expression left, String operator, Expression right) implements Condition {

    @Override
    public void render(SqlWriter sql) {
        sql.append(left).append(" " + operator + " ").append(right);
    }

    @Override
    public List<Expression> children() {
        return List.of(left, right);
    }

    @Override
    public Expression withChildren(List<Expression> children) {
        return new Comparison(children.get(0), operator, children.get(1));
    }
}
