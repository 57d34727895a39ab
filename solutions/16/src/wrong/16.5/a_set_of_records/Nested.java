// misconception: equal records are one
// refused with: two publishers are in London

package desk;

import bookworm.*;
import bookworm.errors.ValueError;
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.*;

final class Nested {

    static <T extends Record> List<T> into(QuerySet<? extends Model> rows, Class<T> type) {
        List<String> names = new ArrayList<>();
        collect(type, "", names);
        Set<T> made = new LinkedHashSet<>();
        for (Row row : rows.values(names.toArray(new String[0])).list()) {
            made.add(type.cast(make(type, "", row)));
        }
        return new ArrayList<>(made);
    }

    static void collect(Class<?> type, String way, List<String> names) {
        for (RecordComponent each : type.getRecordComponents()) {
            String path = way + each.getName();
            if (each.getType().isRecord()) {
                names.add(path + "__pk");
                collect(each.getType(), path + "__", names);
            } else {
                names.add(path);
            }
        }
    }

    static Object make(Class<?> type, String way, Row row) {
        List<Object> arguments = new ArrayList<>();
        for (RecordComponent each : type.getRecordComponents()) {
            String path = way + each.getName();
            arguments.add(!each.getType().isRecord() ? row.get(path, each.getType())
                : row.get(path + "__pk") == null ? null : make(each.getType(), path + "__", row));
        }
        return build(type, arguments);
    }

    static Object build(Class<?> type, List<Object> arguments) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
