// misconception: who is first comes first
// refused with: The order that was given only says who is first
package desk;

import static bookworm.Functions.*;

import bookworm.*;
import java.util.*;

public final class Firsts {

    private Firsts() { }

    public static <T extends Model> QuerySet<T> of(QuerySet<T> rows, List<String> fields, Object... order) {
        List<Object> total = new ArrayList<>(List.of(order));
        total.add("pk");
        return rows.filter("pk__in", rows
            .alias("place_", window(rowNumber()).partitionBy(fields.toArray()).orderBy(total.toArray())).filter("place_", 1)).orderBy(total.toArray());
    }
}
