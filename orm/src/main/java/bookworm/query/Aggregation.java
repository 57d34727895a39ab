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
    /** What the aggregates are taken of, as columns of a subquery, where that computes it. */
    private final Map<Expression, Expression> arguments = new LinkedHashMap<>();

    public Aggregation(Query query, Map<String, Expression> values) {
        this.query = query;
        this.resolver = Resolver.forValues(query.source() instanceof TableRows rows ? rows : TableRows.of(query.model()));
        values.forEach(this::add);
    }

    private void add(String name, Expression value) {
        Annotate.checkName(name);
        Expression known = withKnown(value);
        Expression resolved = isOverSubquery() ? outside(known) : resolver.resolve(known);
        if (!resolved.containsAggregate()) {
            throw new FieldError("'" + name + "' is no aggregate: aggregate(...) takes count, sum, avg, min or max.");
        }
        values.add(new Selection(resolved, name));
    }

    /** The expression with the values that were named before it in place of their names. */
    private Expression withKnown(Expression expression) {
        return values.stream().filter(value -> expression.equals(new F(value.name()))).findFirst().map(Selection::expression)
            .orElseGet(() -> expression.map(this::withKnown));
    }

    private boolean isOverSubquery() {
        return !(query.source() instanceof TableRows rows) || query.isSliced() || query.distinct() || rows.isGrouped()
            || rows.annotations().stream().anyMatch(annotation -> annotation.value().containsWindow());
    }

    /** The aggregate over the subquery, which gives it columns and annotations; what is made of them is computed outside. */
    private Expression outside(Expression expression) {
        return expression.map(expression instanceof Aggregate ? part -> inside(resolver.resolve(part)) : this::outside);
    }

    private Expression inside(Expression expression) {
        boolean isAmong = expression instanceof Comparison comparison && comparison.right() instanceof Subselect;
        boolean isOfRow = expression instanceof Column || expression instanceof Subselect || isAmong || resolver.isAnnotation(expression);
        return !isOfRow ? expression.map(this::inside) : arguments.computeIfAbsent(expression,
            each -> new Selection(each, "col" + (arguments.size() + 1)).reference());
    }

    public List<Selection> values() { return values; }

    /** What computes the row; nothing where it is known without asking. */
    public Optional<Select> select() {
        boolean isKnownOfNothing = values.stream().allMatch(value -> value.expression() instanceof Aggregate);
        if (query.isNothing() && isKnownOfNothing || values.isEmpty()) {
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
            return Planner.select(query);
        }
        List<Selection> row = new ArrayList<>();
        arguments.keySet().forEach(argument -> row.add(new Selection(argument, null)));
        row.addAll(query.values().orElseGet(() -> query.tables("aggregate").shownAnnotations()));
        if (query.values().isEmpty()) {
            row.add(new Selection(new Column(query.model().primaryKey()), null));
        }
        return Planner.selecting(joined(), row).numbered();
    }
}
