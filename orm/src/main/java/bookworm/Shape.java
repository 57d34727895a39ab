package bookworm;

import java.util.List;

/** What a row becomes before a caller sees it: from the object or the {@link Row} that was read. */
@FunctionalInterface
interface Shape<R> {

    Shape<Row> ROW = row -> (Row) row;
    Shape<List<Object>> LIST = row -> ((Row) row).list();

    R of(Object read);

    /** The object as it was read. */
    @SuppressWarnings("unchecked")
    static <R> Shape<R> object() {
        return read -> (R) read;
    }

    static <T> Shape<T> flat(String name, Class<T> type) {
        return read -> Coercion.to(type, ((Row) read).list().get(0), name);
    }

    static <R> Shape<Partial<R>> partial() {
        return read -> new Partial<>((Model) read);
    }
}
