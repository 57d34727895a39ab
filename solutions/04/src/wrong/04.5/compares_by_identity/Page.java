// misconception: an empty text is always the one object
// refused with: another object than
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
                field.set(object, text == "" && field.nullable() ? null : field.convert(text));
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
            throw new ValidationError(model.name(), problems);
        }
    }
}
