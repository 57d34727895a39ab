// misconception: one must know how many are left
// refused with: Seven rows, three at a time, are three queries
package desk;

import bookworm.*;
import java.util.List;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> rest = rows.orderBy("pk");
        while (rest.exists()) {
            List<M> chunk = rest.limit(size).list();
            rest = rows.orderBy("pk").filter("pk__gt", chunk.get(chunk.size() - 1).pk());
            chunk.forEach(action);
        }
    }
}
