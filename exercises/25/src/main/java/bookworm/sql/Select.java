package bookworm.sql;

import bookworm.meta.ModelMeta;
import java.util.*;
import java.util.function.UnaryOperator;

/**
 * A SELECT, ready to be written.
 *
 * @param having a condition on groups
 * @param qualify a condition on windows, which are computed after the groups
 */
public record Select(List<Selection> selections, boolean distinct, From from, Expression where, List<Expression> groupBy,
        Expression having, Expression qualify, List<Ordering> orderBy, Slice slice) implements Rows {

    /** A SELECT over the rows of another one, as a count of a slice needs it, or the order of a union. */
    public static Select over(ModelMeta model, Rows rows, List<Selection> selections, List<Ordering> orderBy, Slice slice) {
        return new Select(selections, false, From.over(model, rows), Truth.ALWAYS, List.of(), Truth.ALWAYS, Truth.ALWAYS,
            orderBy, slice);
    }

    @Override public void render(SqlWriter sql) {
        if (!Truth.ALWAYS.equals(qualify) && !sql.dialect().hasQualify()) {
            qualified().render(sql);
            return;
        }
        sql.within(sql.aliases(from), () -> {
            sql.append(distinct ? "SELECT DISTINCT " : "SELECT ").append(selections).append(from);
            sql.clause(" WHERE ", where);
            sql.clause(" GROUP BY ", Node.mapped(groupBy, this::named));
            sql.clause(" HAVING ", having);
            sql.clause(" QUALIFY ", qualify);
            sql.clause(" ORDER BY ", Node.mapped(orderBy, each -> each.map(this::named)));
            sql.append(slice);
        });
    }

    /** Windows are computed after WHERE and HAVING: without a QUALIFY, a condition on them takes a query around. */
    private Select qualified() {
        throw new bookworm.exercises.Todo("25.1", "put a query around, with the condition as its WHERE");
    }

    /** A selected expression is named, not repeated: with parameters in it, the database could not see that both are one. */
    private Expression named(Expression expression) {
        return selections.stream()
            .filter(each -> each.name() != null && each.expression().equals(expression) && !(expression instanceof Column))
            .findFirst().<Expression>map(Selection::reference).orElse(expression);
    }

    /** Whether it is known without asking that there are no rows. */
    public boolean isNothing() { return Truth.NEVER.equals(where) || slice.isNothing(); }

    /** The same query, its columns named by their position: {@code col1}, {@code col2} and so on. */
    public Select numbered() {
        List<Selection> named = new ArrayList<>();
        selections.forEach(each -> named.add(new Selection(each.expression(), "col" + (named.size() + 1))));
        return new Select(named, distinct, from, where, groupBy, having, qualify, orderBy, slice);
    }

    @Override public Select map(UnaryOperator<Expression> change) {
        return new Select(Node.mapped(selections, each -> each.map(change)), distinct, from.map(change), change.apply(where),
            Node.mapped(groupBy, change), change.apply(having), change.apply(qualify),
            Node.mapped(orderBy, each -> each.map(change)), slice.map(change));
    }
}
