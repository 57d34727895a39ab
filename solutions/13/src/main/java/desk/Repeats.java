package desk;

import bookworm.QuerySet;
import bookworm.meta.Hop;
import bookworm.sql.*;
import java.util.*;

/** Exercise 13.6, solved: says where rows may come several times, before somebody counts them. */
final class Repeats {

    private Repeats() { }

    /**
     * The ways that may meet several rows, as the queryset has joined them and in that order: {@code books}, {@code books__loans}.
     * Each is named by the hops from the model on, as a lookup would be. Where no row can come several times, none. Runs nothing.
     */
    static List<String> of(QuerySet<?> rows) {
        Select select = rows.xray().select();
        List<Join> joins = select.from().joins();
        List<String> ways = new ArrayList<>();
        for (int table = 1; table <= joins.size() && !select.distinct(); table++) {
            if (joins.get(table - 1).hop().many()) {
                ways.add(way(joins, table));
            }
        }
        return ways;
    }

    private static String way(List<Join> joins, int table) {
        Join join = joins.get(table - 1);
        Hop hop = join.hop();
        String name = hop.isForward() ? hop.from().name() : hop.to().reference().relatedName();
        return join.parent() == 0 ? name : way(joins, join.parent()) + "__" + name;
    }
}
