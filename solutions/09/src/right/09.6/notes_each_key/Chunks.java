// right because: each key is noted before the action sees the row
package desk;

import bookworm.*;
import java.util.*;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> rest = rows.orderBy("pk").limit(size);
        int came;
        do {
            came = 0;
            Object last = null;
            for (M row : rest) {
                came++;
                last = row.pk();
                action.accept(row);
            }
            rest = came == 0 ? rest : rows.filter("pk__gt", last).orderBy("pk").limit(size);
        } while (came == size);
    }
}
