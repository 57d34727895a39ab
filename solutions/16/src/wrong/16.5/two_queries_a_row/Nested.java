// misconception: a related row is an object to be loaded
// refused with: One query for all records

package desk;

import bookworm.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.Stream;

final class Nested {

    static <T extends Record> List<T> into(QuerySet<? extends Model> rows, Class<T> type) {
        List<T> records = new ArrayList<>();
        rows.only("pk").list().forEach(part -> records.add(type.cast(make(type, part))));
        return records;
    }

    private static Object make(Class<?> type, Partial<?> part) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Stream.of(components).map(each -> value(each, part)).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent component, Partial<?> part) {
        if (!component.getType().isRecord()) {
            return part.get(component.getName(), component.getType());
        }
        Partial<?> related = part.related(component.getName());
        return related == null ? null : make(component.getType(), related);
    }
}
