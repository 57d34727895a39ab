// misconception: what is no column was not annotated
// refused with: look at annotations, not at columns
package desk;

import bookworm.meta.Models;
import java.lang.reflect.*;
import java.util.*;

final class Forgotten {

    private Forgotten() { }

    static List<String> fields(Class<?> model) {
        List<String> names = new ArrayList<>();
        for (Class<?> type = model; type != Object.class; type = type.getSuperclass()) {
            List<String> own = new ArrayList<>();
            for (Field field : type.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                if (!Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers) && Models.meta(model).find(field.getName()).isEmpty()) {
                    own.add(field.getName());
                }
            }
            names.addAll(0, own);
        }
        return names;
    }
}
