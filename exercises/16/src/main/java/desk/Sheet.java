package desk;

import bookworm.exercises.Todo;
import java.util.*;

/** Exercise 16.6, for another evening: the rows of a SELECT of one's own, as records. */
final class Sheet {

    private Sheet() { }

    /**
     * A record for each row of a SELECT, its values bound to question marks. A component is filled from the column of its name, or of its name in
     * snake case: {@code dueOn} from {@code due_on}. Other columns are passed over. One query.
     */
    static <T extends Record> List<T> read(Class<T> type, String sql, Object... values) {
        throw new Todo("16.6", "make a record of each row of a SELECT");
    }
}
