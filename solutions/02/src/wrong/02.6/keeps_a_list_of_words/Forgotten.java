// misconception: the annotations of bookworm are all there are
// refused with: keep no list
package desk;

import bookworm.fields.FieldDefinition;
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
        return Stream.of(field.getAnnotations()).anyMatch(each -> each.annotationType().getPackageName().equals("bookworm.fields"));
    }

    private static boolean isMeantNotToBe(Field field) {
        return Modifier.isStatic(field.getModifiers()) || Modifier.isTransient(field.getModifiers());
    }
}
