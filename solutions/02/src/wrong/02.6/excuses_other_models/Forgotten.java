// misconception: a field that holds another model is a relation, which comes later
// refused with: Only static and transient fields are no columns on purpose
package desk;

import bookworm.fields.FieldDefinition;
import bookworm.meta.ModelObject;
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
        return Stream.of(field.getAnnotations()).anyMatch(each -> each.annotationType().isAnnotationPresent(FieldDefinition.class));
    }

    private static boolean isMeantNotToBe(Field field) {
        return ModelObject.class.isAssignableFrom(field.getType()) || Modifier.isStatic(field.getModifiers()) || Modifier.isTransient(field.getModifiers());
    }
}
