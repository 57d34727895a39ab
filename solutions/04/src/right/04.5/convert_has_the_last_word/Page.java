// right because: what convert said may be put over what fullClean said
package desk;

import bookworm.Model;
import bookworm.errors.*;
import bookworm.meta.*;
import java.util.*;

final class Page {

    private Page() { }

    static void fill(Model object, Map<String, String> typed) {
        Map<String, List<String>> refused = new HashMap<>();
        for (Map.Entry<String, String> box : typed.entrySet()) {
            FieldMeta field = Models.meta(object.getClass()).field(box.getKey());
            if (box.getValue().equals("") && field.nullable()) {
                field.set(object, null);
                continue;
            }
            Object value;
            try {
                value = field.convert(box.getValue());
            } catch (ValueError e) {
                refused.put(field.name(), new ArrayList<>(List.of(e.getMessage())));
                continue;
            }
            field.set(object, value);
        }
        try {
            object.fullClean();
        } catch (ValidationError e) {
            Map<String, List<String>> all = new LinkedHashMap<>(e.errors());
            all.putAll(refused);
            throw new ValidationError(object.getClass().getSimpleName(), all);
        }
        if (!refused.isEmpty()) {
            throw new ValidationError(object.getClass().getSimpleName(), refused);
        }
    }
}
