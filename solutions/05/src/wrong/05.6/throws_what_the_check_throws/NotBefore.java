// misconception: a mistake of a model is a ModelError, so it is thrown
// refused with: give what is wrong back, in a list
package desk;

import bookworm.db.Dialect;
import bookworm.meta.*;
import bookworm.errors.ModelError;
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
                mistakes.add(name + " names " + field);
            }
        }
        if (mistakes.isEmpty() && model.field(later).type().javaType() != model.field(earlier).type().javaType()) {
            mistakes.add(name + " compares " + later + " and " + earlier);
        }
        if (!mistakes.isEmpty()) {
            throw new ModelError(mistakes);
        }
        return mistakes;
    }
}
