package bookworm.sql;

import java.util.List;

/** A value between two others, both ends included. */
public record Between(Expression value, Expression low, Expression high) implements Condition {

    @Override
    public void render(SqlWriter sql) {
        sql.append(value).append(" BETWEEN ").append(low).append(" AND ").append(high);
    }

    @Override
    public List<Expression> children() {
        return List.of(value, low, high);
    }

    @Override
    public Expression withChildren(List<Expression> children) {
        return new Between(children.get(0), children.get(1), children.get(2));
    }
}
