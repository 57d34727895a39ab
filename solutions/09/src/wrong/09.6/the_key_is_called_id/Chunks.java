// misconception: every key is called id
// refused with: A key is called pk in every model
package desk;

import bookworm.*;
import java.util.*;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> byKey = rows.orderBy("id");
        QuerySet<M> rest = byKey;
        List<M> chunk;
        do {
            chunk = rest.limit(size).list();
            if (!chunk.isEmpty()) {
                rest = byKey.filter("id__gt", chunk.get(chunk.size() - 1).pk());
            }
            chunk.forEach(action);
        } while (chunk.size() == size);
    }
}
