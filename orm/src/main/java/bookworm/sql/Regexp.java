package bookworm.sql;

import java.util.List;

/** A text that matches a regular expression, of the kind that the database knows. */
public record Regexp(Expression text, Expression pattern, boolean ignoreCase) implements Condition {

    @Override
    public void render(SqlWriter sql) {
        sql.append(sql.dialect().regexp(sql.sql(text), sql.sql(pattern), ignoreCase));
    }

    @Override
    public List<Expression> children() {
        return List.of(text, pattern);
    }

    @Override
    public Expression withChildren(List<Expression> children) {
        return new Regexp(children.get(0), children.get(1), ignoreCase);
    }
}
