package bookworm.sql;

import java.util.List;

/** Whether a value is missing, or is there. */
public record IsNull(Expression value, boolean missing) implements Condition {

    @Override
    public void render(SqlWriter sql) {
        sql.append(value).append(missing ? " IS NULL" : " IS NOT NULL");
    }

    @Override
    public List<Expression> children() {
        return List.of(value);
    }

    @Override
    public Expression withChildren(List<Expression> children) {
        return new IsNull(children.get(0), missing);
    }
}
