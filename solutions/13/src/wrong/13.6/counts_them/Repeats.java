// misconception: to know whether rows repeat, one looks at the rows
// refused with: It has asked the database

package desk;

import bookworm.QuerySet;
import bookworm.meta.Hop;
import bookworm.sql.*;
import java.util.*;

final class Repeats {

    private Repeats() { }

    static List<String> of(QuerySet<?> rows) {
        if (rows.count() == rows.distinct().count()) {
            return ways(rows).isEmpty() || rows.xray().select().distinct() ? List.of() : ways(rows);
        }
        return ways(rows);
    }

    private static List<String> ways(QuerySet<?> rows) {
        List<Join> joins = rows.xray().select().from().joins();
        List<String> ways = new ArrayList<>();
        for (int table = 1; table <= joins.size(); table++) {
            if (joins.get(table - 1).hop().many()) {
                ways.add(way(joins, table));
            }
        }
        return ways;
    }

    private static String way(List<Join> joins, int table) {
        Join join = joins.get(table - 1);
        String name = name(join.hop());
        return join.parent() == 0 ? name : way(joins, join.parent()) + "__" + name;
    }

    private static String name(Hop hop) { return hop.isForward() ? hop.from().name() : hop.to().reference().relatedName(); }
}
