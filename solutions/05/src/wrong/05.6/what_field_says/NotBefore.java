// misconception: the error of field(...) says it all
// refused with: and which rule has it
package desk;

import bookworm.db.Dialect;
import bookworm.errors.FieldError;
import bookworm.meta.*;
import java.util.*;

record NotBefore(String name, String later, String earlier) implements Constraint {

    @Override public String definition(ModelMeta model, Dialect dialect) {
        String end = dialect.quote(model.field(later).column());
        String start = dialect.quote(model.field(earlier).column());
        return "CHECK (" + end + " >= " + start + ")";
    }

    @Override public List<String> mistakes(ModelMeta model) {
        List<String> mistakes = new ArrayList<>();
        for (String field : List.of(later, earlier)) {
            try {
                model.field(field);
            } catch (FieldError e) {
                mistakes.add(e.getMessage());
            }
        }
        if (mistakes.isEmpty() && model.field(later).type().javaType() != model.field(earlier).type().javaType()) {
            mistakes.add(name + " compares " + later + " and " + earlier);
        }
        return mistakes;
    }
}
