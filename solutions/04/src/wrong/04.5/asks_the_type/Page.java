// misconception: the field's convert is that of its type
// refused with: Tell what the field's convert says
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

        for (Map.Entry<String, String> box : typed.entrySet()) {
            FieldMeta field = model.field(box.getKey());
            try {
                field.set(object, box.getValue().isEmpty() && field.nullable() ? null : field.type().convert(box.getValue()));
            } catch (ValueError e) {
                problems.put(field.name(), List.of(e.getMessage()));
            }
        }
        try {
            object.fullClean();
        } catch (ValidationError e) {
            e.errors().forEach(problems::putIfAbsent);
        }
        if (!problems.isEmpty()) {
            throw new ValidationError(model.name(), problems);
        }
    }
}
