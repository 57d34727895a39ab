// misconception: if fullClean is content, all is well
// refused with: nothing was thrown
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
                field.set(object, box.getValue().isEmpty() && field.nullable() ? null : field.convert(box.getValue()));
            } catch (ValueError e) {
                problems.put(field.name(), List.of(e.getMessage()));
            }
        }
        try {
            object.fullClean();
        } catch (ValidationError e) {
            Map<String, List<String>> all = new LinkedHashMap<>(e.errors());
            all.putAll(problems);
            throw new ValidationError(model.name(), all);
        }
    }
}
