// misconception: an annotated field is a column
// refused with: only one that carries @FieldDefinition does
package desk;

import java.lang.reflect.*;
import java.util.*;
import java.util.stream.Stream;

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
        return field.getAnnotations().length > 0;
    }

    private static boolean isMeantNotToBe(Field field) {
        return Modifier.isStatic(field.getModifiers()) || Modifier.isTransient(field.getModifiers());
    }
}
