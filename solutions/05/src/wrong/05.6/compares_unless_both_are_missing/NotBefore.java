// misconception: if one name is right, there is something to compare
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
        if (model.find(later).isEmpty() && model.find(earlier).isEmpty()) {
            return List.of(name + " names " + later, name + " names " + earlier);
        }
        return model.field(later).type().javaType() == model.field(earlier).type().javaType() ? List.of()
            : List.of(name + " compares " + later + " and " + earlier);
    }
}
