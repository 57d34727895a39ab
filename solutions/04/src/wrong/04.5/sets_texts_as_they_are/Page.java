// misconception: a text needs no conversion where the field holds a text
// refused with: A field for texts is filled by its
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
            if (text.isEmpty() && field.nullable()) {
                field.set(object, null);
            } else if (field.javaField().getType() == String.class) {
                field.set(object, text);
            } else {
                try {
                    field.set(object, field.convert(text));
                } catch (ValueError e) {
                    problems.put(name, List.of(e.getMessage()));
                }
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
