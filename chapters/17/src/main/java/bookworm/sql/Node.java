package bookworm.sql;

import java.util.List;
import java.util.function.Function;

/** A part of a statement, which writes itself; there is no other way to make SQL. */
public interface Node {

    void render(SqlWriter sql);

    /** What the function makes of each, in their order. */
    static <T, R> List<R> mapped(List<T> parts, Function<? super T, ? extends R> change) {
        return parts.stream().<R>map(change).toList();
    }
}
