package bookworm.query;

import bookworm.errors.QueryError;
import bookworm.meta.ModelMeta;
import bookworm.sql.*;
import java.util.*;
import java.util.function.UnaryOperator;

/**
 * What a queryset asks for, as a value: two queries are equal when they ask for the same. Nothing here runs, and each change
 * gives another query.
 *
 * @param source where the rows come from
 * @param reads what of each row is read
 */
public record Query(Source source, Reads reads, Order order, boolean distinct, Slice slice, Optional<Lock> lock) {

    /**
     * How the rows are ordered.
     *
     * @param terms what was asked for, its names known but not joined yet, since a later call may ask for another order;
     *     nothing for the model's own order
     */
    public record Order(Optional<List<Ordering>> terms, boolean reversed) {

        static final Order OF_MODEL = new Order(Optional.empty(), false);
        static final Order NONE = new Order(Optional.of(List.of()), false);

        /** The other way round. */
        public Order reverse() { return new Order(terms, !reversed); }
    }

    /** All objects of a model. */
    public static Query of(ModelMeta model) {
        return new Query(TableRows.of(model), Reads.Instances.WHOLE, Order.OF_MODEL, false, Slice.ALL, Optional.empty());
    }

    public ModelMeta model() { return source.model(); }

    /** Whether it is known without asking that there are no rows. */
    public boolean isNothing() { return slice.isNothing() || source instanceof TableRows rows && Truth.NEVER.equals(rows.where()); }

    public boolean isSliced() { return !slice.equals(Slice.ALL); }

    /** Whether the rows have an order, the model's own or one that was asked for. */
    public boolean isOrdered() {
        return order.terms().map(terms -> !terms.isEmpty()).orElse(!model().state().ordering().isEmpty() && !source.isGrouped());
    }

    public boolean isCombined() { return source instanceof CombinedRows; }

    /** The values that each row is read as; nothing where it is read as an object. */
    public Optional<List<Selection>> values() {
        return reads instanceof Reads.Values values ? Optional.of(values.selections()) : Optional.empty();
    }

    /** The rows, where they come of tables. Throws a {@link QueryError} with what cannot be done where they come of several queries. */
    public TableRows tables(String verb) {
        if (source instanceof TableRows tables) {
            return tables;
        }
        throw new QueryError("Cannot " + verb + " after union, intersection or difference: do so with each part first.");
    }

    /** Throws a {@link QueryError} for a slice: what is said of all rows would come too late for it, or mean more than the first few. */
    public void refuseSlice(String verb) {
        if (isSliced()) {
            throw new QueryError("Cannot " + verb + " a queryset once it is sliced: slice last, or choose its rows by their keys.");
        }
    }

    /** The same; the next call of {@code filter} is about rows of its own. */
    public Query settled() { return source instanceof TableRows tables && !tables.sticky().isEmpty() ? with(tables.settled()) : this; }

    public Query with(Source other) { return new Query(other, reads, order, distinct, slice, lock); }

    public Query with(Reads other) { return new Query(source, other, order, distinct, slice, lock); }

    public Query with(Order other) { return new Query(source, reads, other, distinct, slice, lock); }

    public Query with(Slice other) { return new Query(source, reads, order, distinct, other, lock); }

    public Query with(Lock other) { return new Query(source, reads, order, distinct, slice, Optional.of(other)); }

    public Query distinct(boolean wanted) { return new Query(source, reads, order, wanted, slice, lock); }

    /** Only the rows that also meet a condition, which is about tables that are there. */
    public Query and(Expression condition) {
        TableRows tables = tables("filter");
        return with(tables.and(tables.from(), condition));
    }

    /** No rows at all. */
    public Query nothing() { return isCombined() ? slice(0, 0) : and(Truth.NEVER); }

    /** Without an order, unless a slice depends on it. */
    public Query unordered() { return isSliced() ? this : with(Order.NONE); }

    /** The rows from one position up to, not including, another, counted from 0 within what the query gives now. */
    public Query slice(long from, long to) { return with(slice.within(from, to)); }

    /** The same query over other expressions: what the function makes of each. Whatever is ordered by is resolved first. */
    Query map(UnaryOperator<Expression> change) {
        TableRows tables = tables("map");
        Resolver resolver = Resolver.forValues(tables);
        Optional<List<Ordering>> terms = order.terms()
            .map(all -> Node.mapped(all, each -> each.map(term -> change.apply(resolver.resolve(term)))));
        Reads read = values().<Reads>map(all -> new Reads.Values(Node.mapped(all, each -> each.map(change)))).orElse(reads);
        return new Query(tables.with(resolver.tables()).map(change), read, new Order(terms, order.reversed()), distinct,
            slice.map(change), lock);
    }
}
