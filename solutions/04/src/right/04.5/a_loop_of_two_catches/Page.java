// right because: the sentence of one value stands under __all__ as well
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
            String text = box.getValue();
            try {
                field.set(object, text.isEmpty() && field.nullable() ? null : field.convert(text));
            } catch (ValidationError e) {
                problems.put(field.name(), e.errors().get(ValidationError.OBJECT));
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
