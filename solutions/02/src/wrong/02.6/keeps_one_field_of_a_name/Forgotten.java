// misconception: a name stands for one field
// refused with: ask each field, not its name
package desk;

import bookworm.fields.FieldDefinition;
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.Stream;

/** Exercise 02.6, build: a check for what no check could see in exercise 02.4. */
final class Forgotten {

    private Forgotten() { }

    static List<String> fields(Class<?> model) {
        Map<String, Field> byName = new LinkedHashMap<>();
        javaFields(model).forEach(field -> byName.put(field.getName(), field));
        byName.values().removeIf(field -> isColumn(field) || isMeantNotToBe(field));
        return List.copyOf(byName.keySet());
    }

    private static Stream<Field> javaFields(Class<?> type) {
        return type == Object.class ? Stream.empty()
            : Stream.concat(javaFields(type.getSuperclass()), Stream.of(type.getDeclaredFields()));
    }

    private static boolean isColumn(Field field) {
        return Stream.of(field.getAnnotations()).anyMatch(each -> each.annotationType().isAnnotationPresent(FieldDefinition.class));
    }

    private static boolean isMeantNotToBe(Field field) {
        return Modifier.isStatic(field.getModifiers()) || Modifier.isTransient(field.getModifiers());
    }
}
