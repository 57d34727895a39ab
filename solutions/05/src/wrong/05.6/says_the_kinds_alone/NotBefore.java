// misconception: who knows the two kinds knows the fields
// refused with: It should say the names of both fields
package desk;

import bookworm.db.Dialect;
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
            if (model.find(field).isEmpty()) {
                mistakes.add(name + " names " + field + ", which is no field");
            }
        }
        if (mistakes.isEmpty() && model.field(later).type().javaType() != model.field(earlier).type().javaType()) {
            mistakes.add(name + " compares a " + model.field(later).type().javaType().getSimpleName() + " with a "
                + model.field(earlier).type().javaType().getSimpleName());
        }
        return mistakes;
    }
}
