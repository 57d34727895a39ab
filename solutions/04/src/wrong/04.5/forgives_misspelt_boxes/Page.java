// misconception: all that is wrong is the user's fault
// refused with: let the FieldError pass
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
            try {
                FieldMeta field = model.field(name);
                field.set(object, text.isEmpty() && field.nullable() ? null : field.convert(text));
            } catch (BookwormException e) {
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
