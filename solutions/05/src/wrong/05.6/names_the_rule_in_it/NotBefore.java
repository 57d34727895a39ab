// misconception: a rule says its own name in the DDL
// refused with: A definition is what stands after the rule's name
package desk;

import bookworm.db.Dialect;
import bookworm.meta.*;
import java.util.*;

record NotBefore(String name, String later, String earlier) implements Constraint {

    @Override public String definition(ModelMeta model, Dialect dialect) {
        return "CONSTRAINT " + dialect.quote(name) + " CHECK (" + dialect.quote(model.field(later).column()) + " >= " + dialect.quote(model.field(earlier).column()) + ")";
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
