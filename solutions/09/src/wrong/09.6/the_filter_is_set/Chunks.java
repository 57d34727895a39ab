// misconception: filter changes the queryset that it is called on
// refused with: What filter(...) gives begins after the last key
package desk;

import bookworm.*;
import java.util.List;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> rest = rows.orderBy("pk");
        List<M> chunk;
        do {
            chunk = rest.limit(size).list();
            if (!chunk.isEmpty()) {
                rest.filter("pk__gt", chunk.get(chunk.size() - 1).pk());
            }
            chunk.forEach(action);
        } while (chunk.size() == size);
    }
}
