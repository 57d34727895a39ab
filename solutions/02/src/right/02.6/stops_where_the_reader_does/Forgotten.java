// right because: above the models nobody reads
package desk;

import bookworm.fields.FieldDefinition;
import bookworm.meta.*;
import java.lang.annotation.Annotation;
import java.lang.reflect.*;
import java.util.*;

final class Forgotten {

    private Forgotten() { }

    static List<String> fields(Class<?> model) {
        if (model == null || !ModelObject.class.isAssignableFrom(model)) {
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
        return Arrays.stream(field.getAnnotations()).anyMatch(each -> each.annotationType().isAnnotationPresent(FieldDefinition.class));
    }
}
