package bookworm;

import bookworm.errors.QueryError;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;

/**
 * Makes one query of two over the same model. The second one's joins are found again among the first one's, or added: for AND
 * a collection is joined anew, since the two may speak of different rows of it; for OR each join may serve both.
 */
final class Merging {

    private Merging() { }

    static Query of(Connector connector, Query first, Query second) {
        if (first.model != second.model) {
            throw new QueryError("Cannot combine querysets of different models, " + first.model + " and " + second.model + ".");
        }
        if (first.isSliced() || second.isSliced()) {
            throw new QueryError("Cannot combine a queryset once it is sliced: slice last.");
        }
        boolean or = connector == Connector.OR;
        if (first.isNothing() || second.isNothing()) {
            return first.isNothing() == or ? second : first;
        }
        Resolver resolver = or ? Resolver.forValues(first) : Resolver.forFilter(first);
        // The numbers that the second query's tables have in the first.
        List<Integer> tables = new ArrayList<>(List.of(0));
        second.from.joins().forEach(join -> tables.add(resolver.join(tables.get(join.parent()), join.hop())));
        Set<Integer> inner = first.from.innerJoins();
        List<Integer> innerOfSecond = second.from.innerJoins().stream().map(tables::get).toList();
        if (or) {
            inner.retainAll(innerOfSecond);
        } else {
            inner.addAll(innerOfSecond);
        }
        resolver.settle(inner);
        Expression moved = OuterRef.replace(second.where, 0, part -> part instanceof Column column
            ? new Column(tables.get(column.table()), column.field()) : part);
        Expression both = Junction.of(connector, false, List.of(first.where, moved));
        return first.withTables(resolver.tables()).with(copy -> copy.where = both);
    }
}
