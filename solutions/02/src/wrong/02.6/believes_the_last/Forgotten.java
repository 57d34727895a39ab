// misconception: what the last annotation says is true of the field
// refused with: before it or behind it
package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.Annotation;
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.Stream;

/** Exercise 02.6, build: a check for what no check could see in exercise 02.4. */
final class Forgotten {

    private Forgotten() { }

    static List<String> fields(Class<?> model) {
        return javaFields(model).filter(field -> !isColumn(field) && !isMeantNotToBe(field)).map(Field::getName).toList();
    }

    private static Stream<Field> javaFields(Class<?> type) {
        return type == Object.class ? Stream.empty()
            : Stream.concat(javaFields(type.getSuperclass()), Stream.of(type.getDeclaredFields()));
    }

    private static boolean isColumn(Field field) {
        boolean isColumn = false;
        for (Annotation each : field.getAnnotations()) {
            isColumn = each.annotationType().isAnnotationPresent(FieldDefinition.class);
        }
        return isColumn;
    }

    private static boolean isMeantNotToBe(Field field) {
        return Modifier.isStatic(field.getModifiers()) || Modifier.isTransient(field.getModifiers());
    }
}
