// right because: what comes in at the end meanwhile is left for another day
package desk;

import bookworm.*;
import java.util.*;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        Optional<M> end = rows.orderBy("-pk").first();
        if (end.isPresent()) {
            Object highest = end.get().pk();
            QuerySet<M> rest = rows.filter("pk__lte", highest).orderBy("pk");
            List<M> chunk = rest.limit(size).list();
            while (!chunk.isEmpty()) {
                Object last = chunk.get(chunk.size() - 1).pk();
                chunk.forEach(action);
                chunk = last.equals(highest) ? List.of() : rest.filter("pk__gt", last).limit(size).list();
            }
        }
    }
}
