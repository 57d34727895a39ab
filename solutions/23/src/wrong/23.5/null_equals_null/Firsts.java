// misconception: two rows without a genre are of the same genre
// refused with: null = null is not true in SQL
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.*;
import bookworm.query.Q;
import java.util.*;

public final class Firsts {

    private Firsts() { }

    public static <T extends Model> QuerySet<T> of(QuerySet<T> rows, List<String> fields, Object... order) {
        QuerySet<T> same = rows;
        for (String field : fields) {
            same = same.filter(field, outerRef(field));
        }
        List<Object> total = new ArrayList<>(List.of(order));
        total.add("pk");
        return rows.filter("pk", subquery(same.orderBy(total.toArray()).values("pk").limit(1)));
    }
}
