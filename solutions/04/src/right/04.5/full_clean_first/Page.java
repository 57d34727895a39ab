// right because: what convert says can be put over what fullClean says
package desk;

import bookworm.Model;
import bookworm.errors.*;
import bookworm.meta.*;
import java.util.*;

final class Page {

    private Page() { }

    static void fill(Model object, Map<String, String> typed) {
        Map<String, String> refused = new TreeMap<>();
        for (String name : typed.keySet()) {
            FieldMeta field = Models.meta(object.getClass()).field(name);
            String text = typed.get(name);
            try {
                Object value = "".equals(text) && field.nullable() ? null : field.convert(text);
                field.set(object, value);
            } catch (ValueError e) {
                refused.put(name, e.getMessage());
            }
        }
        Map<String, List<String>> all = new TreeMap<>();
        try {
            object.fullClean();
        } catch (ValidationError e) {
            all.putAll(e.errors());
        }
        refused.forEach((name, message) -> all.put(name, List.of(message)));
        if (!all.isEmpty()) {
            throw new ValidationError(Models.meta(object.getClass()).name(), all);
        }
    }
}
