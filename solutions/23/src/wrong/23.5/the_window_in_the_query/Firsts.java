// misconception: what is filtered last is met last
// refused with: Keep the window in a query of its own
package desk;

import static bookworm.Functions.*;

import bookworm.*;
import java.util.*;

public final class Firsts {

    private Firsts() { }

    public static <T extends Model> QuerySet<T> of(QuerySet<T> rows, List<String> fields, Object... order) {
        List<Object> total = new ArrayList<>(List.of(order));
        total.add("pk");
        return rows.alias("place_", window(rowNumber()).partitionBy(fields.toArray()).orderBy(total.toArray())).filter("place_", 1);
    }
}
