package bookworm.sql;

import bookworm.sql.SelectFromSelect.SourceColumn;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A SELECT, ready to be written.
 *
 * @param having a condition on groups
 * @param qualify a condition on windows, which are computed after the groups
 * @param limit null for no limit
 */
public record Select(List<Selection> selections, boolean distinct, From from, Expression where, List<Expression> groupBy,
        Expression having, Expression qualify, List<Ordering> orderBy, Integer limit, int offset) implements QueryExpression {

    @Override
    public void render(SqlWriter sql) {
        sql.within(from, () -> renderBody(sql));
    }

    private void renderBody(SqlWriter sql) {
        sql.append(distinct ? "SELECT DISTINCT " : "SELECT ");
        sql.list(selections, ", ", selection -> selection.render(sql));
        from.render(sql);
        sql.clause(" WHERE ", where);
        if (!groupBy.isEmpty()) {
            sql.append(" GROUP BY ").append(groupBy.stream().map(this::named).toList());
        }
        sql.clause(" HAVING ", having).clause(" QUALIFY ", qualify);
        if (!orderBy.isEmpty()) {
            sql.append(" ORDER BY ").list(orderBy, ", ", each -> each.withExpression(named(each.expression())).render(sql));
        }
        renderSlice(limit, offset, sql);
    }

    /** A selected expression is named, not repeated: with parameters in it, the database could not see that both are one. */
    private Expression named(Expression expression) {
        return selections.stream()
            .filter(each -> each.name() != null && each.expression().equals(expression) && !(expression instanceof Column))
            .findFirst().<Expression>map(each -> new SourceColumn(each.name(), expression.type())).orElse(expression);
    }

    static void renderSlice(Integer limit, int offset, SqlWriter sql) {
        if (limit != null) {
            sql.append(" LIMIT " + limit);
        }
        if (offset > 0) {
            sql.append(" OFFSET " + offset + (limit == null ? " ROWS" : ""));
        }
    }

    /** Whether it is known without asking that there are no rows. */
    public boolean isNothing() {
        return Truth.NEVER.equals(where) || Integer.valueOf(0).equals(limit);
    }

    public Select withSelections(List<Selection> others) {
        return new Select(others, distinct, from, where, groupBy, having, qualify, orderBy, limit, offset);
    }

    /** The same query with each of its expressions replaced. */
    public Select map(UnaryOperator<Expression> change) {
        return new Select(
            selections.stream().map(each -> new Selection(change.apply(each.expression()), each.name())).toList(), distinct, from,
            change.apply(where), groupBy.stream().map(change).toList(), change.apply(having), change.apply(qualify),
            orderBy.stream().map(each -> each.withExpression(change.apply(each.expression()))).toList(), limit, offset);
    }
}
