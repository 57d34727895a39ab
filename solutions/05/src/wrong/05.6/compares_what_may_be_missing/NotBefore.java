// misconception: a field that is missing is of another kind
// refused with: one wrong name, and so one mistake
package desk;

import bookworm.db.Dialect;
import bookworm.meta.*;
import java.util.*;

record NotBefore(String name, String later, String earlier) implements Constraint {

    @Override public String definition(ModelMeta model, Dialect dialect) {
        return "CHECK (" + dialect.quote(model.field(later).column()) + " >= " + dialect.quote(model.field(earlier).column()) + ")";
    }

    @Override public List<String> mistakes(ModelMeta model) {
        List<String> mistakes = new ArrayList<>();
        for (String field : List.of(later, earlier)) {
            if (model.find(field).isEmpty()) {
                mistakes.add(name + " names " + field);
            }
        }
        if (!model.find(later).map(field -> field.type().javaType()).equals(model.find(earlier).map(field -> field.type().javaType()))) {
            mistakes.add(name + " compares " + later + " and " + earlier);
        }
        return mistakes;
    }
}
