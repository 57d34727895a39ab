package desk;

import bookworm.*;
import bookworm.exercises.Todo;
import java.util.List;

/** Exercise 23.5, build: what PostgreSQL calls DISTINCT ON. */
public final class Firsts {

    private Firsts() { }

    /**
     * Of the rows that agree in all of these fields the first, in this order; of those that tie in it, the one with the smallest
     * key. Rows in which a field is null agree in it. What is filtered or ordered afterwards chooses among these, and no others.
     * The rows come in the order that they had before. Runs no query.
     *
     * @param rows not sliced, and none of them twice
     * @param order what {@code orderBy} takes: {@code "-pages"}, {@code f("pages").desc()}
     */
    public static <T extends Model> QuerySet<T> of(QuerySet<T> rows, List<String> fields, Object... order) {
        throw new Todo("23.5", "keep the first row of each");
    }
}
