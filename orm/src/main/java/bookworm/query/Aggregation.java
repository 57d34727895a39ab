package bookworm.query;

import bookworm.errors.FieldError;
import bookworm.sql.*;
import java.util.*;

/**
 * One row of values over all rows of a query. Where the query gives each row once and as it is, its own SELECT computes the
 * values; where it groups, slices or drops repeated rows, that must happen first: they are taken over a subquery.
 */
public final class Aggregation {

    private final Query query;
    private final Resolver resolver;
    /** What the one row holds. */
    private final List<Selection> values = new ArrayList<>();
    /** What the aggregates are taken of, where that is computed in a subquery. */
    private final List<Selection> arguments = new ArrayList<>();

    private Aggregation(Query query, Map<String, ? extends Expression> values) {
        this.query = query;
        this.resolver = Resolver.forValues(query.source() instanceof TableRows rows ? rows : TableRows.of(query.model()));
        values.forEach(this::add);
    }

    public static Aggregation of(Query query, Map<String, ? extends Expression> values) {
        query.tables("aggregate");
        return new Aggregation(query, values);
    }

    /** The number of rows, which may also be those of several queries. */
    public static Aggregation count(Query query) { return new Aggregation(query, Map.of("count", Aggregate.countRows())); }

    private void add(String name, Expression value) {
        Annotate.checkName(name);
        Expression resolved = isOverSubquery() ? outside(value) : resolver.resolve(value);
        if (!resolved.containsAggregate()) {
            throw new FieldError("'" + name + "' is no aggregate: aggregate(...) takes count, sum, avg, min or max.");
        }
        values.add(new Selection(resolved, name));
    }

    private boolean isOverSubquery() {
        return !(query.source() instanceof TableRows rows) || query.isSliced() || query.distinct() || rows.isGrouped()
            || rows.annotations().stream().anyMatch(annotation -> annotation.value().containsWindow());
    }

    /** The aggregate over the subquery: what it is taken of is computed inside. */
    private Expression outside(Expression expression) {
        return expression.map(expression instanceof Aggregate ? this::inside : this::outside);
    }

    private Expression inside(Expression expression) {
        if (expression instanceof Truth) {
            return expression;
        }
        Selection column = new Selection(resolver.resolve(expression), "col" + (arguments.size() + 1));
        arguments.add(column);
        return column.reference();
    }

    public Reading.OfValues reading() { return new Reading.OfValues(values, 0); }

    /** What computes the row; nothing where it is known without asking. */
    public Optional<Select> select() {
        if (query.isNothing() || values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isOverSubquery() ? Select.over(query.model(), rows(), values, List.of(), Slice.ALL)
            : Planner.selecting(joined(), values));
    }

    /** What the values are over no rows: a count is 0, and all else is null. */
    public List<Object> ofNothing() {
        return values.stream().<Object>map(value ->
            value.expression() instanceof Aggregate a && a.function() == Aggregates.COUNT ? 0L : null).toList();
    }

    /** The query over all tables that the values need. */
    private Query joined() { return query.with(query.tables("aggregate").with(resolver.tables())); }

    /** The rows of the subquery: first the arguments, then what tells the rows apart. */
    private Select rows() {
        if (query.isCombined()) {
            return Planner.plan(query).select();
        }
        List<Selection> row = new ArrayList<>(arguments);
        row.addAll(query.values().orElseGet(() -> query.distinct() ? Planner.select(Planner.withoutRelated(query.unordered())).selections()
            : keyAndAnnotations()));
        return Planner.selecting(joined(), row).numbered();
    }

    private List<Selection> keyAndAnnotations() {
        List<Selection> row = new ArrayList<>(query.tables("aggregate").shownAnnotations());
        row.removeIf(annotation -> annotation.expression().containsAggregate());
        row.add(new Selection(new Column(query.model().primaryKey()), null));
        return row;
    }
}
