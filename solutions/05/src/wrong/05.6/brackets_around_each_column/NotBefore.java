// misconception: columns has the brackets that a CHECK wants
// refused with: brackets around all that a CHECK asks
package desk;

import bookworm.db.Dialect;
import bookworm.meta.*;
import java.util.*;

record NotBefore(String name, String later, String earlier) implements Constraint {

    @Override public String definition(ModelMeta model, Dialect dialect) {
        return "CHECK " + model.columns(List.of(later), dialect) + " >= " + model.columns(List.of(earlier), dialect);
    }

    @Override public List<String> mistakes(ModelMeta model) {
        List<String> mistakes = new ArrayList<>();
        for (String field : List.of(later, earlier)) {
            if (model.find(field).isEmpty()) {
                mistakes.add(name + " names " + field);
            }
        }
        if (mistakes.isEmpty() && model.field(later).type().javaType() != model.field(earlier).type().javaType()) {
            mistakes.add(name + " compares " + later + " and " + earlier);
        }
        return mistakes;
    }
}
