// misconception: a field has one annotation
// refused with: look at all annotations of a field
package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.Annotation;
import java.lang.reflect.*;
import java.util.*;

final class Forgotten {

    private Forgotten() { }

    static List<String> fields(Class<?> model) {
        if (model == Object.class) {
            return new ArrayList<>();
        }
        List<String> names = fields(model.getSuperclass());
        for (Field field : model.getDeclaredFields()) {
            if (!isDeclared(field) && !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
                names.add(field.getName());
            }
        }
        return names;
    }

    private static boolean isDeclared(Field field) {
        Annotation[] annotations = field.getAnnotations();
        return annotations.length > 0 && annotations[0].annotationType().isAnnotationPresent(FieldDefinition.class);
    }
}
