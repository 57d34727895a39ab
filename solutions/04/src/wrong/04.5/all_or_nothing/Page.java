// misconception: a form that is wrong fills nothing
// refused with: The page shows it again
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
        Map<FieldMeta, Object> before = new LinkedHashMap<>();
        typed.forEach((name, text) -> {
            FieldMeta field = model.field(name);
            before.put(field, field.get(object));
            try {
                field.set(object, text.isEmpty() && field.nullable() ? null : field.convert(text));
            } catch (ValueError e) {
                problems.put(name, List.of(e.getMessage()));
            }
        });
        try {
            object.fullClean();
        } catch (ValidationError e) {
            e.errors().forEach(problems::putIfAbsent);
        }
        if (!problems.isEmpty()) {
            before.forEach((field, value) -> field.set(object, value));
            throw new ValidationError(model.name(), problems);
        }
    }
}
