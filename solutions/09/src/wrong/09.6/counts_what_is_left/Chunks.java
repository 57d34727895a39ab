// misconception: what was counted will come
// refused with: Rows may be deleted before they come
package desk;

import bookworm.*;
import java.util.*;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> byKey = rows.orderBy("pk");
        QuerySet<M> rest = byKey;
        for (long left = rows.count(); left > 0; left -= size) {
            List<M> chunk = rest.limit(size).list();
            rest = byKey.filter("pk__gt", chunk.get(chunk.size() - 1).pk());
            chunk.forEach(action);
        }
    }
}
