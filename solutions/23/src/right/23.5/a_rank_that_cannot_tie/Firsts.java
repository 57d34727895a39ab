// right because: a rank in a total order is a number, and an order before it does no harm
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.*;
import bookworm.query.Q;
import java.util.*;

public final class Firsts {

    private Firsts() { }

    public static <T extends Model> QuerySet<T> of(QuerySet<T> rows, List<String> fields, Object... order) {
        Object[] total = Arrays.copyOf(order, order.length + 1);
        total[order.length] = f("pk").asc();
        QuerySet<T> placed = rows.orderBy().alias("rank_", window(rank()).partitionBy((Object[]) fields.toArray(new String[0])).orderBy(total));
        return rows.filter("pk__in", placed.filter("rank_", 1).values("pk"));
    }
}
