// right because: a loop that climbs and fills the list from the front comes to the same
package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.Annotation;
import java.lang.reflect.*;
import java.util.*;

final class Forgotten {

    private Forgotten() { }

    static List<String> fields(Class<?> model) {
        List<String> names = new ArrayList<>();
        for (Class<?> type = model; type != null; type = type.getSuperclass()) {
            List<String> own = new ArrayList<>();
            for (Field field : type.getDeclaredFields()) {
                boolean declared = false;
                for (Annotation annotation : field.getAnnotations()) {
                    declared |= annotation.annotationType().getAnnotation(FieldDefinition.class) != null;
                }
                if (!declared && (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    own.add(field.getName());
                }
            }
            names.addAll(0, own);
        }
        return names;
    }
}
