// right because: it says too where an order makes rows different again

package desk;

import static bookworm.Expressions.*;
import bookworm.*;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class Repeats {
    static List<String> of(QuerySet<?> rows) {
        Select select = rows.xray().select();
        List<Join> joins = select.from().joins();
        Set<Integer> seen = new HashSet<>();
        select.orderBy().forEach(o -> seen.addAll(select.from().tablesOf(o.expression())));
        List<String> names = new ArrayList<>();
        for (int t = 1; t <= joins.size(); t++) if (joins.get(t - 1).hop().many() && (!select.distinct() || seen.contains(t))) names.add(way(joins, t));
        return names;
    }
    static String way(List<Join> joins, int table) {
        Join join = joins.get(table - 1);
        Hop hop = join.hop();
        String name = hop.isForward() ? hop.from().name() : hop.to().reference().relatedName();
        return join.parent() == 0 ? name : way(joins, join.parent()) + "__" + name;
    }

}
