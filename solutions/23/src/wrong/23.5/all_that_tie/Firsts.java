// misconception: the first are those with the first place
// refused with: of those that tie, the one with the smallest key
package desk;

import static bookworm.Functions.*;

import bookworm.*;
import java.util.*;

public final class Firsts {

    private Firsts() { }

    public static <T extends Model> QuerySet<T> of(QuerySet<T> rows, List<String> fields, Object... order) {
        List<Object> total = new ArrayList<>(List.of(order));
        return rows.filter("pk__in", rows
            .alias("place_", window(rank()).partitionBy(fields.toArray()).orderBy(total.toArray())).filter("place_", 1));
    }
}
