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

    private Merging() {
    }

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
        List<Integer> tables = joinAgain(second.from, resolver, or);
        if (or) {
            resolver.promote(table -> table >= first.from.size() || !tables.contains(table));
        }
        Expression moved = OuterRef.replace(second.where, 0, part -> part instanceof Column column
            ? new Column(tables.get(column.table()), column.field()) : part);
        Expression both = Junction.of(connector, false, List.of(first.where, moved));
        return first.withTables(resolver.tables()).with(copy -> copy.where = both);
    }

    /** The numbers that the second query's tables have in the first. */
    private static List<Integer> joinAgain(From from, Resolver resolver, boolean or) {
        List<Integer> tables = new ArrayList<>(List.of(0));
        for (Join join : from.joins()) {
            int table = resolver.join(tables.get(join.parent()), join.hop());
            tables.add(table);
            if (!or && join.type() == Join.Type.INNER) {
                resolver.demote(Set.of(table));
            }
        }
        return tables;
    }
}
