// misconception: there is a number below all keys
// refused with: it is asked for without a key
package desk;

import bookworm.*;
import java.util.*;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> byKey = rows.orderBy("pk");
        QuerySet<M> rest = byKey.filter("pk__gt", Long.MIN_VALUE);
        List<M> chunk;
        do {
            chunk = rest.limit(size).list();
            if (!chunk.isEmpty()) {
                rest = byKey.filter("pk__gt", chunk.get(chunk.size() - 1).pk());
            }
            chunk.forEach(action);
        } while (chunk.size() == size);
    }
}
