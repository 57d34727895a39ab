// misconception: a box that is not in the form is an empty one
// refused with: It keeps its default
package desk;

import bookworm.Model;
import bookworm.errors.*;
import bookworm.meta.*;
import java.util.*;

final class Page {

    private Page() { }

    static void fill(Model object, Map<String, String> typed) {
        ModelMeta model = Models.meta(object.getClass());
        typed.keySet().forEach(model::field);
        Map<String, List<String>> problems = new LinkedHashMap<>();
        for (FieldMeta field : model.fields()) {
            String text = typed.getOrDefault(field.name(), "");
            try {
                if (!field.isGenerated()) {
                    field.set(object, text.isEmpty() && field.nullable() ? null : field.convert(text));
                }
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
