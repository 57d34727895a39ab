// right because: from the table to the model, hop by hop, and each in front

package desk;

import bookworm.QuerySet;
import bookworm.meta.Hop;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.IntStream;

final class Repeats {

    private Repeats() { }

    static List<String> of(QuerySet<?> rows) {
        Select select = rows.xray().select();
        From from = select.from();
        return select.distinct() ? List.of() : IntStream.range(0, from.joins().size()).filter(i -> from.joins().get(i).hop().many())
            .mapToObj(i -> String.join("__", way(from, i + 1))).toList();
    }

    private static Deque<String> way(From from, int table) {
        Deque<String> names = new ArrayDeque<>();
        while (table != 0) {
            Join join = from.joins().get(table - 1);
            Hop hop = join.hop();
            names.addFirst(hop.many() ? hop.to().reference().relatedName() : hop.from().name());
            table = join.parent();
        }
        return names;
    }
}
