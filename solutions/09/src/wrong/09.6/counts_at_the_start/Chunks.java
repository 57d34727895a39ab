// misconception: how many rows there are says how many chunks come
// refused with: Two rows came in between
package desk;

import bookworm.*;
import java.util.List;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> byKey = rows.orderBy("pk");
        QuerySet<M> rest = byKey;
        for (long left = rows.count(); left > 0; left -= size) {
            List<M> chunk = rest.limit(size).list();
            if (chunk.isEmpty()) {
                return;
            }
            rest = byKey.filter("pk__gt", chunk.get(chunk.size() - 1).pk());
            chunk.forEach(action);
        }
    }
}
