package bookworm.query;

import bookworm.errors.QueryError;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;

/**
 * Makes one query of two over the same model. The second one's joins are found again among the first one's, or added: for
 * AND a collection is joined anew, since the two may speak of different rows of it; for OR and XOR each join may serve both.
 */
public final class QueryMerge {

    private QueryMerge() { }

    public static Query of(Connector connector, Query first, Query second) {
        if (first.model() != second.model()) {
            throw new QueryError("Cannot combine querysets of different models, " + first.model() + " and " + second.model() + ".");
        }
        if (first.isNothing() || second.isNothing()) {
            return first.isNothing() == (connector != Connector.AND) ? second : first;
        }
        if (first.distinct() != second.distinct()) {
            throw new QueryError("Cannot combine a queryset that is distinct with one that is not: make both so, or neither.");
        }
        if (connector == Connector.AND) {
            first.refuseSlice("combine");
            second.refuseSlice("combine");
        }
        Query left = first.isSliced() ? byKeys(first) : first;
        Query right = second.isSliced() || second.source().isGrouped() ? byKeys(second) : second;
        return left.with(merged(connector, left.tables("combine"), right.tables("combine")));
    }

    /** The same rows, as those whose keys are among the keys that the query gives. What it refers to lies as far out as before. */
    private static Query byKeys(Query query) {
        Subselect keys = Subquery.of(SelectValues.keys(query)).bound(reference -> reference);
        return Query.of(query.model()).and(new Comparison(new Column(query.model().primaryKey()), "IN", keys));
    }

    private static TableRows merged(Connector connector, TableRows first, TableRows second) {
        Resolver resolver = connector == Connector.AND ? Resolver.forFilter(first) : Resolver.forValues(first);
        // What the second query's tables are numbered among the first one's.
        List<Integer> numbers = new ArrayList<>(List.of(0));
        second.from().joins().forEach(join -> numbers.add(resolver.join(numbers.get(join.parent()), join.hop())));
        Set<Integer> inner = first.from().innerJoins();
        List<Integer> innerOfSecond = second.from().innerJoins().stream().map(numbers::get).toList();
        Set<Integer> others = resolver.tables().innerJoins();
        switch (connector) {
            case AND -> inner.addAll(innerOfSecond);
            case OR -> inner.retainAll(innerOfSecond);
            case XOR -> inner.clear();
        }
        others.removeAll(inner);
        resolver.settle(others, inner);
        Expression moved = OuterRef.replace(second.where(), 0, part -> part instanceof Column column
            ? new Column(numbers.get(column.table()), column.field()) : part);
        Expression both = Junction.of(connector, false, List.of(first.where(), moved));
        return new TableRows(resolver.tables(), Set.of(), both, first.annotations(), first.groups());
    }
}
