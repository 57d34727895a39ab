package bookworm;

import bookworm.errors.QueryError;
import bookworm.meta.ModelMeta;
import bookworm.sql.*;
import java.util.*;
import java.util.function.Consumer;

/**
 * What a queryset asks for: a value, and nothing here runs. Each change makes a copy. Names are resolved when they come
 * in, save those of the ordering, since a later call may replace them.
 */
final class Query implements Cloneable {

    /** A value added to each row; one that is not shown can be filtered and ordered by all the same. */
    record Annotation(Expression expression, boolean shown) {
    }

    final ModelMeta model;
    From from;
    /** The joins to many rows that the next call of {@code filter} is about too; any other call forgets them. */
    Set<Integer> shared = Set.of();
    /** Null for all rows. */
    Expression where;
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
    Loading loading = Loading.ALL;
    /** What the rows are taken from, where they come of several queries; else null. */
    Combined combined;

    Query(ModelMeta model) {
        this.model = model;
        this.from = From.of(model);
    }

    /** Whether it is known without asking that there are no rows. */
    boolean isNothing() {
        return Truth.NEVER.equals(where) || Integer.valueOf(0).equals(limit);
    }

    boolean isSliced() {
        return limit != null || offset > 0;
    }

    boolean isOrdered() {
        return ordering != null ? !ordering.isEmpty() : !model.state().ordering().isEmpty() && groupBy == null;
    }

    Query and(Expression condition) {
        Expression both = where == null ? condition : Junction.and(where, condition);
        return withWhere(both);
    }

    Query withWhere(Expression condition) {
        return with(copy -> copy.where = Truth.ALWAYS.equals(condition) ? null : condition);
    }

    Query nothing() {
        return withWhere(Truth.NEVER);
    }

    Query sharing(int table) {
        return with(copy -> copy.shared = Set.of(table));
    }

    /** The combined queries, with an order and a slice of their own. */
    Query combining(Combined parts) {
        return with(copy -> {
            copy.combined = parts;
            copy.ordering = List.of();
            copy.offset = 0;
            copy.limit = null;
        });
    }

    void refuseCombined(String verb) {
        if (combined != null) {
            throw new QueryError("Cannot " + verb + " after union, intersection or difference: do so with each part first.");
        }
    }

    Query withTables(From tables) {
        return with(copy -> copy.from = tables);
    }

    Query withAnnotation(String name, Expression expression, boolean shown) {
        Map<String, Annotation> all = new LinkedHashMap<>(annotations);
        all.put(name, new Annotation(expression, shown));
        return withAnnotations(all);
    }

    Query withAnnotations(Map<String, Annotation> all) {
        return with(copy -> copy.annotations = all);
    }

    Query withValues(List<Selection> selections) {
        return with(copy -> copy.values = selections);
    }

    Query withGroupBy(List<Expression> groups) {
        return with(copy -> copy.groupBy = groups);
    }

    Query withOrdering(List<Object> terms) {
        return with(copy -> copy.ordering = terms);
    }

    Query unordered() {
        return withOrdering(List.of());
    }

    Query reverse() {
        return with(copy -> copy.reversed = !reversed);
    }

    Query withDistinct(boolean on) {
        return with(copy -> copy.distinct = on);
    }

    Query withLoading(Loading other) {
        return with(copy -> copy.loading = other);
    }

    /** Without what {@code selectRelated} reads: each row has one of those, so they tell no two rows apart. */
    Query withoutRelated() {
        return withLoading(loading.followNone());
    }

    /** The rows from one position to another, counted from 0 within what the query gives now; null for no end. */
    Query slice(int start, Integer end) {
        int first = offset + start;
        int last = limit == null ? Integer.MAX_VALUE : offset + limit;
        int newLast = end == null ? last : Math.min(last, offset + end);
        return with(copy -> {
            copy.offset = Math.min(first, last);
            copy.limit = newLast == Integer.MAX_VALUE ? null : Integer.valueOf(Math.max(0, newLast - copy.offset));
        });
    }

    /** The annotations that each row shows. */
    List<Selection> shownAnnotations() {
        List<Selection> shown = new ArrayList<>();
        annotations.forEach((name, annotation) -> {
            if (annotation.shown()) {
                shown.add(new Selection(annotation.expression(), name));
            }
        });
        return shown;
    }

    private Query with(Consumer<Query> change) {
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
