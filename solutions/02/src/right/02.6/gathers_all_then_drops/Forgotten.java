// right because: what is meant to be no column can be dropped at the end
package desk;

import bookworm.fields.FieldDefinition;
import java.lang.reflect.*;
import java.util.*;

final class Forgotten {

    private Forgotten() { }

    static List<String> fields(Class<?> model) {
        List<Field> all = new ArrayList<>();
        gather(model, all);
        all.removeIf(field -> Modifier.isStatic(field.getModifiers()));
        all.removeIf(field -> Modifier.isTransient(field.getModifiers()));
        all.removeIf(field -> Arrays.stream(field.getAnnotations())
            .anyMatch(each -> each.annotationType().isAnnotationPresent(FieldDefinition.class)));
        return all.stream().map(Field::getName).toList();
    }

    private static void gather(Class<?> type, List<Field> into) {
        if (type.getSuperclass() != null) {
            gather(type.getSuperclass(), into);
            into.addAll(List.of(type.getDeclaredFields()));
        }
    }
}
