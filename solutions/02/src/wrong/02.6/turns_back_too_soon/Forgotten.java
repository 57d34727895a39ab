// misconception: a class below Model is the last one to read
// refused with: the one right below it too
package desk;

import bookworm.Model;
import bookworm.fields.FieldDefinition;
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.Stream;

final class Forgotten {

    private Forgotten() { }

    static List<String> fields(Class<?> model) {
        List<String> names = new ArrayList<>();
        for (Class<?> type = model; type.getSuperclass() != Model.class; type = type.getSuperclass()) {
            List<String> own = new ArrayList<>();
            for (Field field : type.getDeclaredFields()) {
                boolean isColumn = Stream.of(field.getAnnotations()).anyMatch(each -> each.annotationType().isAnnotationPresent(FieldDefinition.class));
                if (!isColumn && !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
                    own.add(field.getName());
                }
            }
            names.addAll(0, own);
        }
        return names;
    }
}
