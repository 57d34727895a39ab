// misconception: a record within a record holds plain values
// refused with: has records of its own

package desk;

import bookworm.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.Stream;

final class Nested {

        static <T extends Record> List<T> into(QuerySet<? extends Model> rows, Class<T> type) {
        List<String> names = new ArrayList<>();
        addNames("", type, names);
        return rows.values(names.toArray(String[]::new)).list().stream().map(row -> type.cast(make("", type, row))).toList();
    }

        private static void addNames(String way, Class<?> type, List<String> names) {
        for (RecordComponent each : type.getRecordComponents()) {
            String path = way + each.getName();
            if (each.getType().isRecord()) {
                names.add(path + "__pk");
                for (RecordComponent inner : each.getType().getRecordComponents()) {
                    names.add(path + "__" + inner.getName());
                }
            } else {
                names.add(path);
            }
        }
    }

    private static Object make(String way, Class<?> type, Row row) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Stream.of(components).map(each -> value(way + each.getName(), each.getType(), row)).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " could not be made of " + row, e);
        }
    }

    private static Object value(String path, Class<?> type, Row row) {
        if (!type.isRecord()) {
            return row.get(path, type);
        }
        return row.get(path + "__pk") == null ? null : make(path + "__", type, row);
    }
}
