package bookworm;

import bookworm.errors.FieldError;
import bookworm.sql.*;
import java.util.*;

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
        query.refuseCombined("aggregate");
        return new Aggregation(query).run(values);
    }

    static long count(Query query) {
        return new Aggregation(query).run(Map.of("count", Expressions.count("*"))).getLong("count");
    }

    private Row run(Map<String, ? extends Expression> values) {
        List<Selection> selections = new ArrayList<>();
        boolean nested = query.combined != null || query.isSliced() || query.distinct || query.groupBy != null
            || query.annotations.values().stream().anyMatch(annotation -> annotation.expression().containsWindow());
        values.forEach((name, value) -> {
            Query.checkName(name);
            Expression resolved = nested ? outside(value) : resolver.resolve(value);
            if (!resolved.containsAggregate()) {
                throw new FieldError("'" + name + "' is no aggregate: aggregate(...) takes count, sum, avg, min or max.");
            }
            selections.add(new Selection(resolved, name));
        });
        RowReader reader = new RowReader(selections, 0);
        if (query.isNothing() || values.isEmpty()) {
            return ofNothing(selections);
        }
        Query source = query.withTables(resolver.tables());
        Select select = nested ? overSubquery(source, selections) : Planner.selecting(source, selections);
        return (Row) Executor.query(query, select, reader).get(0);
    }

    private Select overSubquery(Query source, List<Selection> selections) {
        List<Selection> read = new ArrayList<>(inner);
        read.addAll(whatMakesARow(source));
        Select rows = query.combined == null ? Planner.selecting(source, read).numbered() : Planner.plan(query).select();
        return Select.over(query.model, rows, selections, List.of(), null, 0);
    }

    /** What tells the rows apart: all of a distinct row counts, else the key does, and what splits its groups. */
    private static List<Selection> whatMakesARow(Query source) {
        if (source.values != null) {
            return source.values;
        }
        if (source.distinct) {
            return Planner.plan(source.unordered().withoutRelated()).select().selections();
        }
        List<Selection> row = new ArrayList<>(source.shownAnnotations());
        row.removeIf(annotation -> annotation.expression().containsAggregate());
        row.add(new Selection(new Column(0, source.model.primaryKey()), null));
        return row;
    }

    /** The aggregate over the subquery: what it is taken of is computed inside, in its first columns. */
    private Expression outside(Expression expression) {
        return expression.map(expression instanceof Aggregate ? this::inside : this::outside);
    }

    private Expression inside(Expression expression) {
        if (expression instanceof Star) {
            return expression;
        }
        Selection column = new Selection(resolver.resolve(expression), "col" + (inner.size() + 1));
        inner.add(column);
        return column.reference();
    }

    private static Row ofNothing(List<Selection> selections) {
        List<String> names = selections.stream().map(Selection::name).toList();
        return new Row(names, selections.stream().<Object>map(selection ->
            selection.expression() instanceof Aggregate a && a.function() == Aggregates.COUNT ? 0L : null).toList());
    }
}
