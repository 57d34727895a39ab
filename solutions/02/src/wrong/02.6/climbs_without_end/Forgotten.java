// misconception: a class without a class above it has no fields to ask for
// refused with: above Object null
package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.Annotation;
import java.lang.reflect.*;
import java.util.*;

final class Forgotten {

    private Forgotten() { }

    static List<String> fields(Class<?> model) {
        List<String> names = new ArrayList<>(fields(model.getSuperclass()));
        for (Field field : model.getDeclaredFields()) {
            if (!isColumn(field) && !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
                names.add(field.getName());
            }
        }
        return names;
    }

    private static boolean isColumn(Field field) {
        for (Annotation annotation : field.getAnnotations()) {
            if (annotation.annotationType().isAnnotationPresent(FieldDefinition.class)) {
                return true;
            }
        }
        return false;
    }
}
