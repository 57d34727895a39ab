// misconception: INNER drops rows, and LEFT adds them
// refused with: once for each of the books that are met

package desk;

import bookworm.QuerySet;
import bookworm.meta.Hop;
import bookworm.sql.*;
import java.util.*;

final class Repeats {

    private Repeats() { }

    static List<String> of(QuerySet<?> rows) {
        Select select = rows.xray().select();
        List<Join> joins = select.from().joins();
        List<String> ways = new ArrayList<>();
        for (int table = 1; table <= joins.size() && !select.distinct(); table++) {
            if (joins.get(table - 1).hop().many() && joins.get(table - 1).type() == Join.Type.LEFT) {
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
