package bookworm;

import bookworm.errors.FieldError;
import bookworm.sql.Aggregate;
import bookworm.sql.Aggregates;
import bookworm.sql.Expression;
import bookworm.sql.Select;
import bookworm.sql.SelectFromSelect;
import bookworm.sql.SelectFromSelect.SourceColumn;
import bookworm.sql.Selection;
import bookworm.sql.Star;
import bookworm.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One value over all rows of a query. Where the query gives each row once and as it is, its own SELECT computes the value;
 * where it groups, slices or drops repeated rows, that must happen first: the value is taken over a subquery.
 */
final class Aggregation {

    private final Query query;
    private final Resolver resolver;
    private final List<Selection> inner = new ArrayList<>();

    private Aggregation(Query query) {
        this.query = query;
        this.resolver = Resolver.forValues(query);
    }

    static Row of(Query query, Map<String, ? extends Expression> values) {
        return new Aggregation(query).run(values);
    }

    static long count(Query query) {
        return of(query, Map.of("count", new Aggregate(Aggregates.COUNT, false, new Star(), null))).getLong("count");
    }

    private Row run(Map<String, ? extends Expression> values) {
        List<Selection> selections = new ArrayList<>();
        boolean nested = query.isSliced() || query.distinct || query.groupBy != null && isGroupingSeen(values);
        values.forEach((name, value) -> {
            Names.check(name);
            Expression resolved = nested ? outside(value) : resolver.resolve(value);
            if (!resolved.containsAggregate()) {
                throw new FieldError("'" + name + "' is no aggregate: aggregate(...) takes count, sum, avg, min or max.");
            }
            selections.add(new Selection(resolved, name));
        });
        RowReader reader = new RowReader(selections);
        if (query.isNothing()) {
            return ofNothing(selections);
        }
        return (Row) Executor.query(query.model, nested ? overSubquery(selections) : direct(selections), reader).get(0);
    }

    /** Groups that nothing refers to would only be counted: then the rows can be, without grouping them. */
    private boolean isGroupingSeen(Map<String, ? extends Expression> values) {
        boolean filtered = query.where != null && query.where.containsAggregate();
        boolean named = values.values().stream().anyMatch(this::refersToAggregate);
        return filtered || named || query.values != null;
    }

    private boolean refersToAggregate(Expression expression) {
        if (expression instanceof F f) {
            return query.annotations.containsKey(f.path()) && query.annotations.get(f.path()).expression().containsAggregate();
        }
        return expression.children().stream().anyMatch(this::refersToAggregate);
    }

    private Statement direct(List<Selection> selections) {
        return Planner.selecting(query.withTables(resolver.tables()).withGroupBy(null).unordered(), selections);
    }

    /** Only a slice depends on the order of the rows; and what they are ordered by is no part of a distinct row here. */
    private Statement overSubquery(List<Selection> selections) {
        Query joined = query.withTables(resolver.tables());
        Query source = joined.isSliced() ? joined : joined.unordered();
        Select rows = source.distinct || source.values != null ? Planner.plan(source).select()
            : Planner.selecting(source, List.of(new Selection(keyColumn(), "id")));
        List<Selection> named = new ArrayList<>();
        for (Selection selection : rows.selections()) {
            named.add(new Selection(selection.expression(), "col" + (named.size() + 1)));
        }
        named.addAll(inner);
        return new SelectFromSelect(selections, rows.withSelections(named));
    }

    private Expression keyColumn() {
        return new bookworm.sql.Column(0, query.model.primaryKey());
    }

    /** The aggregate over the subquery: what it is taken of is computed inside, and referred to by a name. */
    private Expression outside(Expression expression) {
        if (expression instanceof Aggregate aggregate) {
            Expression argument = aggregate.argument() instanceof Star ? aggregate.argument() : inside(aggregate.argument());
            Expression filter = aggregate.filter() == null ? null : inside(aggregate.filter());
            return new Aggregate(aggregate.function(), aggregate.isDistinct(), argument, filter);
        }
        return expression.map(this::outside);
    }

    private Expression inside(Expression expression) {
        Expression resolved = resolver.resolve(expression);
        String name = "__col" + (inner.size() + 1);
        inner.add(new Selection(resolved, name));
        return new SourceColumn(name, resolved.type());
    }

    private static Row ofNothing(List<Selection> selections) {
        List<String> names = selections.stream().map(Selection::name).toList();
        return new Row(names, selections.stream().map(selection ->
            selection.expression() instanceof Aggregate aggregate ? aggregate.function().ofNothing() : null).toArray());
    }
}
