// misconception: a rule has one mistake, and it says all that is wrong
// refused with: Both wrong names are said, in one mistake
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
        List<String> wrong = new ArrayList<>();
        for (String field : List.of(later, earlier)) {
            if (model.find(field).isEmpty()) {
                wrong.add(field);
            }
        }
        if (!wrong.isEmpty()) {
            return List.of(name + " names " + String.join(" and ", wrong) + ", not a field of " + model);
        }
        return model.field(later).type().javaType() == model.field(earlier).type().javaType() ? List.of()
            : List.of(name + " compares " + later + " and " + earlier);
    }
}
