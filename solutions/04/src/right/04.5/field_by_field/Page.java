// right because: the fields can be walked through in place of the boxes
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
            String text = typed.get(field.name());
            if (text == null) {
                continue;
            }
            if (text.isEmpty() && field.nullable()) {
                field.set(object, null);
                continue;
            }
            try {
                field.set(object, field.convert(text));
            } catch (ValueError e) {
                problems.computeIfAbsent(field.name(), each -> new ArrayList<>()).add(e.getMessage());
            }
        }
        for (Map.Entry<String, List<String>> found : found(object).entrySet()) {
            if (!problems.containsKey(found.getKey())) {
                problems.put(found.getKey(), found.getValue());
            }
        }
        if (problems.size() > 0) {
            throw new ValidationError(model.name(), problems);
        }
    }

    private static Map<String, List<String>> found(Model object) {
        try {
            object.fullClean();
            return Map.of();
        } catch (ValidationError e) {
            return e.errors();
        }
    }
}
