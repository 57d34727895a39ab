package bookworm;

import bookworm.errors.FieldError;
import bookworm.sql.*;
import bookworm.sql.SelectFromSelect.SourceColumn;
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
        if (query.combined != null) {
            Selection count = new Selection(new Aggregate(Aggregates.COUNT, false, new Star(), null), "count");
            Statement rows = query.combined.plan(query).select();
            return Executor.query(query.model, new SelectFromSelect(List.of(count), rows), row -> row.getLong(1)).get(0);
        }
        return of(query, Map.of("count", new Aggregate(Aggregates.COUNT, false, new Star(), null))).getLong("count");
    }

    private Row run(Map<String, ? extends Expression> values) {
        List<Selection> selections = new ArrayList<>();
        boolean nested = query.isSliced() || query.distinct || query.groupBy != null
            || query.annotations.values().stream().anyMatch(annotation -> annotation.expression().containsWindow());
        values.forEach((name, value) -> {
            Names.check(name);
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
        return (Row) Executor.query(query.model, nested ? overSubquery(selections) : direct(selections), reader).get(0);
    }

    private Statement direct(List<Selection> selections) {
        return Planner.selecting(query.withTables(resolver.tables()).unordered(), selections);
    }

    private Statement overSubquery(List<Selection> selections) {
        Query source = query.withTables(resolver.tables());
        List<Selection> read = new ArrayList<>(whatMakesARow(source));
        read.addAll(inner);
        Select rows = Planner.selecting(source, read);
        List<Selection> named = new ArrayList<>();
        for (Selection selection : rows.selections()) {
            String name = inner.contains(selection) ? selection.name() : "col" + (named.size() + 1);
            named.add(new Selection(selection.expression(), name));
        }
        return new SelectFromSelect(selections, rows.withSelections(named));
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
            selection.expression() instanceof Aggregate aggregate ? aggregate.function().ofNothing() : null).toList());
    }
}
