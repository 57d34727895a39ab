// right because: a chunk of nothing ends the loop
package desk;

import bookworm.*;
import java.util.List;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> rest = rows.orderBy("pk");
        List<M> chunk = rest.limit(size).list();
        while (!chunk.isEmpty()) {
            Object last = chunk.get(chunk.size() - 1).pk();
            chunk.forEach(action);
            chunk = rest.filter("pk__gt", last).limit(size).list();
        }
    }
}
