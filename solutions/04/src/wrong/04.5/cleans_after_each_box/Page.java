// misconception: fullClean is asked as soon as a value is in the object
// refused with: once all of its boxes are in the object
package desk;

import bookworm.Model;
import bookworm.errors.*;
import bookworm.meta.*;
import java.util.*;

final class Page {

    private Page() { }

    static void fill(Model object, Map<String, String> typed) {
        ModelMeta model = Models.meta(object.getClass());
        Map<String, List<String>> problems = new LinkedHashMap<>();
        typed.forEach((name, text) -> {
            FieldMeta field = model.field(name);
            try {
                field.set(object, text.isEmpty() && field.nullable() ? null : field.convert(text));
                object.fullClean();
            } catch (ValidationError e) {
                if (e.errors().containsKey(ValidationError.OBJECT)) {
                    problems.put(name, List.of(e.getMessage()));
                } else {
                    e.errors().forEach(problems::putIfAbsent);
                }
            } catch (ValueError e) {
                problems.put(name, List.of(e.getMessage()));
            }
        });
        if (!problems.isEmpty()) {
            throw new ValidationError(model.name(), problems);
        }
    }
}
