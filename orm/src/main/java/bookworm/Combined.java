package bookworm;

import bookworm.errors.*;
import bookworm.meta.*;
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
        List<Selection> read = new ArrayList<>();
        for (Selection first : plans.get(0).select().selections()) {
            boolean isField = query.values == null && first.expression() instanceof Column;
            read.add(new Selection(columns.get(read.size()).reference(),
                isField ? ((Column) first.expression()).field().name() : first.name()));
        }
        Select rows = Select.over(query.model, Statement.compound(operator, selects), read, orderings(query, read),
            query.limit, query.offset);
        return new Plan(rows, rows, plans.get(0).reader());
    }

    /** The orderings are by name, which one of the columns that are read must have. */
    private static List<Ordering> orderings(Query query, List<Selection> read) {
        List<String> names = read.stream().map(Selection::name).toList();
        List<Ordering> orderings = new ArrayList<>();
        for (Object term : query.ordering) {
            Ordering given = term instanceof Ordering ordering ? ordering : named((String) term);
            if (!(given.expression() instanceof F f)) {
                throw new FieldError("Combined queries can be ordered by the names of their columns only.");
            }
            Optional<FieldMeta> field = query.values == null ? query.model.find(f.path()) : Optional.empty();
            int position = names.indexOf(field.map(FieldMeta::name).orElse(f.path()));
            if (position < 0) {
                throw new FieldError("Cannot order combined queries by '" + f.path() + "', which is none of their columns."
                    + Suggestion.of(f.path(), query.model.lookupNames()));
            }
            Ordering ordering = given.withExpression(read.get(position).expression());
            orderings.add(query.reversed ? ordering.reversed() : ordering);
        }
        return orderings;
    }

    private static Ordering named(String term) {
        return term.startsWith("-") ? new F(term.substring(1)).desc() : new F(term).asc();
    }
}
