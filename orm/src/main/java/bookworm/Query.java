package bookworm;

import bookworm.db.Database;
import bookworm.errors.QueryError;
import bookworm.meta.ModelMeta;
import bookworm.sql.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.Pattern;

/**
 * What a queryset asks for: a value, and nothing here runs. Each change makes a copy, as in
 * {@code query.with(copy -> copy.distinct = true)}. Names are resolved when they come in, save those of the ordering, since
 * a later call may replace them.
 */
final class Query implements Cloneable {

    /** A value added to each row; one that is not shown can be filtered and ordered by all the same. */
    record Annotation(Expression expression, boolean shown) { }

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,59}");

    final ModelMeta model;
    From from;
    /** The joins to many rows that the next call of {@code filter} is about too; any other call forgets them. */
    Set<Integer> shared = Set.of();
    Expression where = Truth.ALWAYS;
    Map<String, Annotation> annotations = Map.of();
    /** What each row holds, by name; null where each row is an object. */
    List<Selection> values;
    /** Null where rows are not grouped. */
    List<Expression> groupBy;
    /** Names, perhaps with a minus before them, or {@code Ordering}s; null for the model's own ordering. */
    List<Object> ordering;
    boolean reversed;
    boolean distinct;
    int offset;
    /** Null for no limit. */
    Integer limit;
    /** How much of each object is read. */
    Loading loading = Loading.ALL;
    /** The paths of the related objects that are read with each object; null for every foreign key that is never null. */
    Set<String> related = Set.of();
    /** How the rows are locked; null where they are not. */
    Lock lock;
    /** Where the rows are; null where the router says it. */
    Database database;
    /** What the rows are taken from, where they come of several queries; else null. */
    Combined combined;

    Query(ModelMeta model) {
        this.model = model;
        this.from = From.of(model);
    }

    /** Whether it is known without asking that there are no rows. */
    boolean isNothing() { return Truth.NEVER.equals(where) || Integer.valueOf(0).equals(limit); }

    boolean isSliced() { return limit != null || offset > 0; }

    boolean isOrdered() {
        return ordering != null ? !ordering.isEmpty() : !model.state().ordering().isEmpty() && groupBy == null;
    }

    Query and(Expression condition) { return and(from, condition); }

    /** Only the rows that also meet a condition, which is about these tables. */
    Query and(From tables, Expression condition) {
        return with(copy -> {
            copy.from = tables;
            copy.where = Junction.and(List.of(where, condition));
        });
    }

    void refuseCombined(String verb) {
        if (combined != null) {
            throw new QueryError("Cannot " + verb + " after union, intersection or difference: do so with each part first.");
        }
    }

    /** Throws unless a name is one that any database takes: what users call a value becomes a quoted identifier. */
    static void checkName(String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new QueryError("'" + name + "' cannot name a value: take letters, digits and underscores, a letter "
                + "first, 60 at most.");
        }
    }

    /** SQL can change and delete whatever meets a condition, but not the first few of it. */
    void refuseSlice(String verb) {
        if (isSliced()) {
            throw new QueryError("Cannot " + verb + " a slice: filter by the keys of its rows.");
        }
    }

    Query withTables(From tables) { return with(copy -> copy.from = tables); }

    /** Without an order, unless a slice depends on it. */
    Query unordered() { return isSliced() ? this : with(copy -> copy.ordering = List.of()); }

    /** Reads related objects with each object: along these paths too, or along every foreign key that is never null. */
    Query withRelated(List<String> paths) {
        Set<String> all = new LinkedHashSet<>(related == null ? Set.of() : related);
        all.addAll(paths);
        return with(copy -> copy.related = paths.isEmpty() ? null : all);
    }

    /** Without what {@code selectRelated} reads: each row has one of those, so they tell no two rows apart. */
    Query withoutRelated() { return with(copy -> copy.related = Set.of()); }

    /** The rows from one position to another, counted from 0 within what the query gives now. */
    Query slice(int start, int end) {
        int last = limit == null ? Integer.MAX_VALUE : offset + limit;
        int newFirst = (int) Math.min(last, (long) offset + start);
        int newLast = (int) Math.min(last, (long) offset + end);
        return with(copy -> {
            copy.offset = newFirst;
            copy.limit = newLast == Integer.MAX_VALUE ? null : Integer.valueOf(Math.max(0, newLast - newFirst));
        });
    }

    /** The annotations that each row shows. */
    List<Selection> shownAnnotations() {
        return annotations.entrySet().stream().filter(each -> each.getValue().shown())
            .map(each -> new Selection(each.getValue().expression(), each.getKey())).toList();
    }

    /** The same query over other expressions: what the function makes of each. What is ordered by is resolved first. */
    Query map(UnaryOperator<Expression> change) {
        Resolver resolver = Resolver.forValues(this);
        return with(copy -> {
            copy.where = change.apply(where);
            copy.annotations = new LinkedHashMap<>(annotations);
            copy.annotations.replaceAll((name, each) -> new Annotation(change.apply(each.expression()), each.shown()));
            copy.values = mapped(values, each -> new Selection(change.apply(each.expression()), each.name()));
            copy.groupBy = mapped(groupBy, change);
            copy.ordering = mapped(ordering, term -> term instanceof Ordering each
                ? each.withExpression(change.apply(resolver.resolve(each.expression()))) : term);
            copy.from = resolver.tables();
        });
    }

    private static <T> List<T> mapped(List<T> list, UnaryOperator<T> change) {
        return list == null || list.isEmpty() ? list : list.stream().map(change).toList();
    }

    /** All that tells queries apart. */
    List<Object> key() {
        return Arrays.asList(model, from, where, List.copyOf(annotations.entrySet()), values, groupBy, ordering, reversed,
            distinct, offset, limit, loading, related, lock);
    }

    /** The same query but for what the change does to the copy. */
    Query with(Consumer<Query> change) {
        try {
            Query copy = (Query) clone();
            copy.shared = Set.of();
            change.accept(copy);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Query is Cloneable", e);
        }
    }
}
