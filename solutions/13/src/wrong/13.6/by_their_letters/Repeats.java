// misconception: a list is sorted
// refused with: not in that of their letters

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
        return select.distinct() ? List.of() : IntStream.rangeClosed(1, joins.size()).filter(t -> joins.get(t - 1).hop().many()).mapToObj(t -> way(joins, t)).sorted().toList();
    }
    static String way(List<Join> joins, int table) {
        if (table == 0) return "";
        Join join = joins.get(table - 1);
        Hop hop = join.hop();
        String name = hop.isForward() ? hop.from().name() : hop.to().reference().relatedName();
        return join.parent() == 0 ? name : way(joins, join.parent()) + "__" + name;
    }

}
