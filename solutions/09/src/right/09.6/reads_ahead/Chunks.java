// right because: the next chunk is read before the action sees this one
package desk;

import bookworm.*;
import java.util.*;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> byKey = rows.orderBy("pk");
        List<M> chunk = byKey.limit(size).list();
        while (!chunk.isEmpty()) {
            List<M> next = byKey.filter("pk__gt", chunk.get(chunk.size() - 1).pk()).limit(size).list();
            chunk.forEach(action);
            chunk = next;
        }
    }
}
