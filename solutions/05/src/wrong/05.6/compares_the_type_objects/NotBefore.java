// misconception: two date fields have one type object
// refused with: Each field has a type object of its own
package desk;

import bookworm.db.Dialect;
import bookworm.meta.*;
import java.util.*;

record NotBefore(String name, String later, String earlier) implements Constraint {

    @Override public String definition(ModelMeta model, Dialect dialect) {
        return "CHECK (" + dialect.quote(model.field(earlier).column()) + " <= " + dialect.quote(model.field(later).column()) + ")";
    }

    @Override public List<String> mistakes(ModelMeta model) {
        List<String> mistakes = new ArrayList<>();
        for (String field : new String[] {later, earlier}) {
            if (model.find(field).isEmpty()) {
                mistakes.add(name + ": there is no field '" + field + "'.");
            }
        }
        if (mistakes.isEmpty() && !model.field(later).type().equals(model.field(earlier).type())) {
            mistakes.add(name + ": '" + later + "' and '" + earlier + "' cannot be compared.");
        }
        return mistakes;
    }
}
