package bookworm.query;

import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

/**
 * The rows of several queries taken together. Their columns stand side by side, so they must be as many, and the first
 * query says what they are. They are ordered and sliced as a whole, through a query around them.
 */
public record CombinedRows(String operator, List<Query> parts) implements Source {

    /** The combination as a query; parts without rows are settled here, since there is no SQL for them. */
    public static Query of(String operator, List<Query> parts) {
        Query first = parts.get(0);
        boolean empty = operator.startsWith("UNION") ? parts.stream().allMatch(Query::isNothing)
            : first.isNothing() || operator.equals("INTERSECT") && parts.stream().anyMatch(Query::isNothing);
        if (empty) {
            return first.nothing();
        }
        List<Query> left = parts.stream().filter(part -> !part.isNothing()).toList();
        if (left.stream().map(part -> Planner.select(part.unordered()).selections().size()).distinct().count() > 1) {
            throw new QueryError("Cannot combine queries of different columns: give each the same values(...).");
        }
        if (left.size() == 1 && operator.equals("EXCEPT")) {
            return first;
        }
        return left.get(0).with(new CombinedRows(operator, left)).with(Query.Order.NONE).with(Slice.ALL);
    }

    @Override public ModelMeta model() { return parts.get(0).model(); }

    /** The column that is called so, by the name that it has in the SELECT. Throws a {@link FieldError} where there is none. */
    static F column(Query query, Expression name) {
        if (!(name instanceof F f)) {
            throw new FieldError("Combined queries can be ordered by the names of their columns only.");
        }
        Optional<FieldMeta> field = query.values().isEmpty() ? query.model().find(f.path()) : Optional.empty();
        F column = field.map(each -> new F(each.name())).orElse(f);
        if (!columns(query).contains(column.path())) {
            throw new FieldError("Cannot order combined queries by '" + f.path() + "', which is none of their columns."
                + Suggestion.of(f.path(), columns(query)));
        }
        return column;
    }

    /** The names of the columns of a row: the first of them, where related objects are read too. */
    static List<String> columns(Query query) {
        if (query.reads() instanceof Reads.Instances instances) {
            Stream<String> fields = instances.loading().fieldsAt(List.of(), query.model()).stream().map(FieldMeta::name);
            return Stream.concat(fields, first(query).shownAnnotations().stream().map(Selection::name)).toList();
        }
        return query.values().orElseThrow().stream().map(Selection::name).toList();
    }

    /** The tables of the first of the queries that are tables' own. */
    private static TableRows first(Query query) {
        return query.source() instanceof CombinedRows combined ? first(combined.parts().get(0)) : query.tables("order");
    }
}
