package bookworm;

import bookworm.errors.*;
import bookworm.meta.Suggestion;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

/**
 * Queries whose rows are taken together. Their columns stand side by side, so they must be as many, and the first query
 * says what they are. Ordered and sliced as a whole, through a query around them.
 */
record Combined(String operator, List<Query> parts) {

    /** The combination as a query; parts without rows are settled here, since there is no SQL for them. */
    static Query of(String operator, Query first, Stream<Query> others) {
        List<Query> parts = new ArrayList<>(List.of(first));
        others.forEach(parts::add);
        boolean empty = operator.startsWith("UNION") ? parts.stream().allMatch(Query::isNothing)
            : first.isNothing() || operator.equals("INTERSECT") && parts.stream().anyMatch(Query::isNothing);
        if (empty) {
            return first.and(Truth.NEVER);
        }
        parts.removeIf(Query::isNothing);
        return parts.size() == 1 && operator.equals("EXCEPT") ? first
            : parts.get(0).with(copy -> {
                copy.combined = new Combined(operator, List.copyOf(parts));
                copy.ordering = List.of();
                copy.offset = 0;
                copy.limit = null;
            });
    }

    Plan plan(Query query) {
        List<Plan> plans = parts.stream().map(part -> Planner.plan(part.unordered())).toList();
        List<Select> selects = plans.stream().map(plan -> plan.select().numbered()).toList();
        List<Selection> columns = selects.get(0).selections();
        if (selects.stream().anyMatch(select -> select.selections().size() != columns.size())) {
            throw new QueryError("Cannot combine queries of different columns: give each the same values(...).");
        }
        List<Selection> read = columns.stream().map(column -> new Selection(column.reference(), null)).toList();
        Select rows = Select.over(query.model, Statement.compound(operator, selects), read, orderings(query, columns),
            query.limit, query.offset);
        return new Plan(rows, plans.get(0).reader());
    }

    private List<Ordering> orderings(Query query, List<Selection> columns) {
        List<Ordering> orderings = new ArrayList<>();
        for (Object term : query.ordering) {
            Ordering given = term instanceof Ordering ordering ? ordering : named((String) term);
            if (!(given.expression() instanceof F f)) {
                throw new FieldError("Combined queries can be ordered by the names of their columns only.");
            }
            Ordering ordering = given.withExpression(columns.get(position(query, f.path())).reference());
            orderings.add(query.reversed ? ordering.reversed() : ordering);
        }
        return orderings;
    }

    private static Ordering named(String term) {
        return term.startsWith("-") ? new F(term.substring(1)).desc() : new F(term).asc();
    }

    /** Which column has that name in the very first of the combined queries. */
    private int position(Query query, String name) {
        Query first = parts.get(0);
        if (first.combined != null) {
            return first.combined.position(query, name);
        }
        List<Selection> selections = Planner.plan(first).select().selections();
        for (int i = 0; i < selections.size(); i++) {
            boolean isField = query.values == null && selections.get(i).expression() instanceof Column column
                && query.model.find(name).filter(field -> field == column.field()).isPresent();
            if (isField || name.equals(selections.get(i).name())) {
                return i;
            }
        }
        throw new FieldError("Cannot order combined queries by '" + name + "', which is none of their columns."
            + Suggestion.of(name, query.model.lookupNames()));
    }
}
