// right because: the values of a list come in the order of the names, and each record takes its own

package desk;

import bookworm.*;
import java.lang.reflect.*;
import java.util.*;

final class Nested {

    static <T extends Record> List<T> into(QuerySet<? extends Model> rows, Class<T> type) {
        List<String> names = new ArrayList<>();
        collect(type, "", names);
        List<T> records = new ArrayList<>();
        for (Row row : rows.values(names.toArray(new String[0])).list()) {
            records.add(type.cast(take(type, row, names.iterator())));
        }
        return records;
    }

    private static void collect(Class<?> type, String way, List<String> names) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isRecord()) {
                names.add(way + component.getName() + "__pk");
                collect(component.getType(), way + component.getName() + "__", names);
            } else {
                names.add(way + component.getName());
            }
        }
    }

    private static Object take(Class<?> type, Row row, Iterator<String> names) {
        List<Object> arguments = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> wanted = component.getType();
            types.add(wanted);
            if (!wanted.isRecord()) {
                arguments.add(row.get(names.next(), wanted));
            } else if (row.get(names.next()) == null) {
                skip(wanted, names);
                arguments.add(null);
            } else {
                arguments.add(take(wanted, row, names));
            }
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void skip(Class<?> type, Iterator<String> names) {
        List<String> skipped = new ArrayList<>();
        collect(type, "", skipped);
        skipped.forEach(each -> names.next());
    }
}
