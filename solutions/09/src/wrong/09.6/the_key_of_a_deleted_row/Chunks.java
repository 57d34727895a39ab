// misconception: an object has its key for ever
// refused with: A row that the action deleted has lost its key
package desk;

import bookworm.*;
import java.util.List;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> byKey = rows.orderBy("pk");
        QuerySet<M> rest = byKey;
        List<M> chunk;
        do {
            chunk = rest.limit(size).list();
            chunk.forEach(action);
            if (!chunk.isEmpty()) {
                rest = byKey.filter("pk__gt", chunk.get(chunk.size() - 1).pk());
            }
        } while (chunk.size() == size);
    }
}
