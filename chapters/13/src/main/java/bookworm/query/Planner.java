package bookworm.query;

import bookworm.sql.*;
import java.util.*;

/** Makes a {@link Query} into a {@link Select}. */
public final class Planner {

    private final Query query;
    private final TableRows rows;
    private final Resolver resolver;
    private final List<Selection> selections = new ArrayList<>();

    private Planner(Query query) {
        this.query = query;
        this.rows = query.rows();
        this.resolver = Resolver.forValues(rows);
    }

    /** The SELECT of a query. */
    public static Select select(Query query) {
        Planner planner = new Planner(query);
        query.model().fields().forEach(field -> planner.selections.add(new Selection(new Column(field), null)));
        return planner.select();
    }

    /** A statement that counts the rows: those of a slice, or the different ones, in a query around the query. */
    public static Statement count(Query query) {
        Select rows = query.distinct() ? select(query.unordered()) : existence(query.unordered());
        if (!query.distinct() && !query.isSliced()) {
            return Statement.count(rows.from(), rows.where());
        }
        return sql -> sql.append("SELECT COUNT(*) FROM (").append(rows).append(") AS ").identifier("subquery");
    }

    /** A SELECT that tells only whether there is a row. */
    public static Select existence(Query query) {
        boolean dependsOnValues = query.distinct() && query.isSliced();
        return dependsOnValues ? select(query) : selecting(query, List.of(new Selection(new Literal(1), "a")));
    }

    /** A SELECT of these values instead of the query's own, without an order unless a slice needs it. */
    static Select selecting(Query query, List<Selection> values) {
        Planner planner = new Planner(query.unordered());
        planner.selections.addAll(values);
        return planner.select();
    }

    private Select select() {
        List<Ordering> orderings = OrderBy.of(query).stream().map(term -> term.map(resolver::resolve)).toList();
        selectWhatOrders(orderings);
        return new Select(selections, query.distinct(), resolver.tables(), rows.where(), orderings, query.slice());
    }

    /** SELECT DISTINCT can be ordered only by what it selects. */
    private void selectWhatOrders(List<Ordering> orderings) {
        for (Ordering ordering : orderings) {
            Expression expression = ordering.expression();
            boolean isSelected = selections.stream().anyMatch(each -> each.expression().equals(expression));
            if (query.distinct() && !isSelected) {
                selections.add(new Selection(expression, "_order" + selections.size()));
            }
        }
    }
}
