// misconception: one mistake is enough to refuse the model
// refused with: Say each wrong name before the database is asked
package desk;

import bookworm.db.Dialect;
import bookworm.meta.*;
import java.util.*;
import java.util.stream.Stream;

record NotBefore(String name, String later, String earlier) implements Constraint {

    @Override public String definition(ModelMeta model, Dialect dialect) {
        String last = dialect.quote(model.field(later).column());
        String first = dialect.quote(model.field(earlier).column());
        return "CHECK (" + last + " >= " + first + ")";
    }

    @Override public List<String> mistakes(ModelMeta model) {
        for (String field : List.of(later, earlier)) {
            if (model.find(field).isEmpty()) {
                return List.of("the constraint " + name + " names '" + field + "', which is no field of it.");
            }
        }
        return model.field(later).type().javaType() == model.field(earlier).type().javaType() ? List.of()
            : List.of("the constraint " + name + " compares " + later + " with " + earlier + ", which hold values of two kinds.");
    }
}
