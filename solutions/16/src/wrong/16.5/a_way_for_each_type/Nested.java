// misconception: a type stands in one place
// refused with: the way to a value is that of the component

package desk;

import bookworm.*;
import bookworm.errors.ValueError;
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.*;

final class Nested {

    static <T extends Record> List<T> into(QuerySet<? extends Model> rows, Class<T> type) {
        Map<Class<?>, String> ways = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        collect(type, "", names, ways);
        List<T> made = new ArrayList<>();
        for (Row row : rows.values(names.toArray(new String[0])).list()) {
            made.add(type.cast(make(type, ways, row)));
        }
        return made;
    }

    static void collect(Class<?> type, String way, List<String> names, Map<Class<?>, String> ways) {
        ways.put(type, way);
        for (RecordComponent each : type.getRecordComponents()) {
            String path = way + each.getName();
            names.add(path);
            if (each.getType().isRecord()) {
                collect(each.getType(), path + "__", names, ways);
            }
        }
    }

    static Object make(Class<?> type, Map<Class<?>, String> ways, Row row) {
        List<Object> arguments = new ArrayList<>();
        for (RecordComponent each : type.getRecordComponents()) {
            String path = ways.get(type) + each.getName();
            arguments.add(!each.getType().isRecord() ? row.get(path, each.getType()) : row.get(path) == null ? null : make(each.getType(), ways, row));
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
