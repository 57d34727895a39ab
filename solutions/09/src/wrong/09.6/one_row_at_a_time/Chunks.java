// misconception: one row is a chunk, too
// refused with: each chunk but the last is full
package desk;

import bookworm.*;
import java.util.*;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> byKey = rows.orderBy("pk");
        Optional<M> next = byKey.first();
        while (next.isPresent()) {
            Object key = next.get().pk();
            action.accept(next.get());
            next = byKey.filter("pk__gt", key).first();
        }
    }
}
