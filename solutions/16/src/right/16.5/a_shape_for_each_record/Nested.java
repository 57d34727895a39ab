// right because: what is worked out once serves each row

package desk;

import bookworm.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.Function;

final class Nested {

    static <T extends Record> List<T> into(QuerySet<? extends Model> rows, Class<T> type) {
        Set<String> paths = new LinkedHashSet<>();
        Function<Row, Object> shape = shape(type, "", paths);
        List<T> made = new ArrayList<>();
        for (Row row : rows.values(paths.toArray(new String[0]))) {
            made.add(type.cast(shape.apply(row)));
        }
        return made;
    }

    private static Function<Row, Object> shape(Class<?> type, String prefix, Set<String> paths) {
        List<Function<Row, Object>> parts = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String path = prefix + component.getName();
            Class<?> wanted = component.getType();
            types.add(wanted);
            if (wanted.isRecord()) {
                paths.add(path);
                Function<Row, Object> inner = shape(wanted, path + "__", paths);
                parts.add(row -> row.get(path) == null ? null : inner.apply(row));
            } else {
                paths.add(path);
                parts.add(row -> row.get(path, wanted));
            }
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(new Class<?>[0]));
            constructor.setAccessible(true);
            return row -> make(constructor, parts.stream().map(part -> part.apply(row)).toArray());
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object make(Constructor<?> constructor, Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
