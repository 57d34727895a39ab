package desk;

import bookworm.*;
import bookworm.exercises.Todo;
import java.util.*;

/** Exercise 16.5, build: records within records. */
final class Nested {

    private Nested() { }

    /**
     * A record for each row, in the order of the queryset. A component that is a record itself is named after a foreign key, and is made of
     * the row that the key leads to; it is null where there is none. All others are named after fields. One query.
     */
    static <T extends Record> List<T> into(QuerySet<? extends Model> rows, Class<T> type) {
        throw new Todo("16.5", "make records within records");
    }
}
