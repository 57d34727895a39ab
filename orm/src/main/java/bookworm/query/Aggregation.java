package bookworm.query;

import bookworm.errors.FieldError;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Collectors;

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
    private final Map<Expression, Selection> arguments = new LinkedHashMap<>();
    private final Set<Expression> annotations;

    private Aggregation(Query query, Map<String, ? extends Expression> values) {
        this.query = query;
        TableRows rows = query.source() instanceof TableRows tables ? tables : TableRows.of(query.model());
        this.resolver = Resolver.forValues(rows);
        this.annotations = rows.annotations().stream().map(TableRows.Annotation::value).collect(Collectors.toSet());
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
        boolean isOfRow = expression instanceof Column || expression instanceof Subselect || annotations.contains(expression);
        if (!isOfRow) {
            return expression.map(this::inside);
        }
        return arguments.computeIfAbsent(expression, each -> new Selection(each, "col" + (arguments.size() + 1))).reference();
    }

    public Reading.OfValues reading() { return new Reading.OfValues(values, 0); }

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
            return Planner.plan(query).select();
        }
        List<Selection> row = new ArrayList<>(arguments.values());
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
