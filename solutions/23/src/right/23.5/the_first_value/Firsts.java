// right because: FIRST_VALUE gives each row the key of its first
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.*;
import bookworm.query.Q;
import java.util.*;

public final class Firsts {

    private Firsts() { }

    public static <T extends Model> QuerySet<T> of(QuerySet<T> rows, List<String> fields, Object... order) {
        List<Object> total = new ArrayList<>(List.of(order));
        total.add("pk");
        QuerySet<T> firsts = rows.alias("first_", window(firstValue("pk")).partitionBy(fields.toArray()).orderBy(total.toArray()))
            .filter("pk", f("first_"));
        return rows.filter("pk__in", firsts);
    }
}
