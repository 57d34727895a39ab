// misconception: a record that nobody wants can be made all the same
// refused with: before you make a record of it

package desk;

import bookworm.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.Stream;

/** Exercise 16.5, build: records within records. */
final class Nested {

    private Nested() { }

    /**
     * A record for each row, in the order of the queryset. A component that is a record itself is named after a foreign key, and is made of
     * the row that the key leads to; it is null where there is none. All others are named after fields. One query.
     */
    static <T extends Record> List<T> into(QuerySet<? extends Model> rows, Class<T> type) {
        List<String> names = new ArrayList<>();
        addNames("", type, names);
        return rows.values(names.toArray(String[]::new)).list().stream().map(row -> type.cast(make("", type, row))).toList();
    }

    /** The values that a record wants, by their paths; and of each record within it the key, too, which tells whether there is a row. */
    private static void addNames(String way, Class<?> type, List<String> names) {
        for (RecordComponent each : type.getRecordComponents()) {
            String path = way + each.getName();
            if (each.getType().isRecord()) {
                names.add(path + "__pk");
                addNames(path + "__", each.getType(), names);
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
        Object made = make(path + "__", type, row);
        return row.get(path + "__pk") == null ? null : made;
    }
}
