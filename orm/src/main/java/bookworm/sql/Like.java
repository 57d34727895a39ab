package bookworm.sql;

import java.util.List;

/**
 * A text within a text: at its start, its end, anywhere, or all of it. The characters that mean something to LIKE are
 * escaped, in Java for a value and in SQL for a column.
 */
public record Like(Expression text, Expression part, boolean openStart, boolean openEnd, boolean ignoreCase)
        implements Condition {

    @Override
    public void render(SqlWriter sql) {
        folded(sql, text);
        sql.append(" LIKE ");
        folded(sql, pattern());
        sql.append(" ESCAPE '\\'");
    }

    private void folded(SqlWriter sql, Expression side) {
        sql.append(ignoreCase ? "UPPER(" : "").append(side).append(ignoreCase ? ")" : "");
    }

    private Expression pattern() {
        if (part instanceof Param param) {
            String escaped = param.value().toString().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            return new Param((openStart ? "%" : "") + escaped + (openEnd ? "%" : ""), Types.TEXT);
        }
        return new EscapedPattern(part, openStart, openEnd);
    }

    private record EscapedPattern(Expression part, boolean openStart, boolean openEnd) implements Expression {

        @Override
        public void render(SqlWriter sql) {
            sql.append(openStart ? "'%' || " : "");
            sql.append("REPLACE(REPLACE(REPLACE(").append(part).append(", '\\', '\\\\'), '%', '\\%'), '_', '\\_')");
            sql.append(openEnd ? " || '%'" : "");
        }

        @Override
        public bookworm.fields.FieldType<?> type() {
            return Types.TEXT;
        }
    }

    @Override
    public List<Expression> children() {
        return List.of(text, part);
    }

    @Override
    public Expression withChildren(List<Expression> children) {
        return new Like(children.get(0), children.get(1), openStart, openEnd, ignoreCase);
    }
}
