package bookworm;

import bookworm.errors.*;
import bookworm.meta.Suggestion;
import bookworm.sql.*;
import bookworm.sql.SelectFromSelect.SourceColumn;
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
        Plan first = Planner.plan(parts.get(0));
        List<Selection> columns = columns(first.select());
        return new Plan(around(query, columns, orderings(query, first.select())), first.reader());
    }

    /** Values over the combined rows: their count, or that there is one. */
    SelectFromSelect around(Query query, List<Selection> values, List<Ordering> orderings) {
        List<Select> selects = parts.stream().map(Combined::named).toList();
        if (selects.stream().anyMatch(select -> select.selections().size() != selects.get(0).selections().size())) {
            throw new QueryError("Cannot combine queries of different columns: give each the same values(...).");
        }
        return new SelectFromSelect(values, new Compound(operator, selects), orderings, query.limit, query.offset);
    }

    /** The SELECT of a part, its columns named by their position. */
    private static Select named(Query part) {
        Select select = (Select) Planner.plan(part.isSliced() ? part : part.unordered()).select();
        List<Selection> named = new ArrayList<>();
        select.selections().forEach(each -> named.add(new Selection(each.expression(), "col" + (named.size() + 1))));
        return select.withSelections(named);
    }

    private static List<Selection> columns(QueryExpression first) {
        List<Selection> columns = new ArrayList<>();
        for (Selection selection : first.selections()) {
            String name = "col" + (columns.size() + 1);
            columns.add(new Selection(new SourceColumn(name, selection.expression().type()), null));
        }
        return columns;
    }

    private static List<Ordering> orderings(Query query, QueryExpression first) {
        List<Ordering> orderings = new ArrayList<>();
        for (Object term : query.ordering) {
            Ordering given = term instanceof Ordering ordering ? ordering : named((String) term);
            if (!(given.expression() instanceof F f)) {
                throw new FieldError("Combined queries can be ordered by the names of their columns only.");
            }
            Ordering ordering = given.withExpression(new SourceColumn("col" + position(query, f.path(), first), Types.TEXT));
            orderings.add(query.reversed ? ordering.reversed() : ordering);
        }
        return orderings;
    }

    private static Ordering named(String term) {
        return term.startsWith("-") ? new F(term.substring(1)).desc() : new F(term).asc();
    }

    private static int position(Query query, String name, QueryExpression first) {
        for (int i = 0; i < first.selections().size(); i++) {
            Selection selection = first.selections().get(i);
            boolean isField = query.values == null && selection.expression() instanceof Column column
                && query.model.find(name).filter(field -> field == column.field()).isPresent();
            if (isField || name.equals(selection.name())) {
                return i + 1;
            }
        }
        throw new FieldError("Cannot order combined queries by '" + name + "', which is none of their columns."
            + Suggestion.of(name, query.model.lookupNames()));
    }
}
