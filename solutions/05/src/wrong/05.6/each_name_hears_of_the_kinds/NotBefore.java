// misconception: each of the two names has the mistake that they are of two kinds
// refused with: is one mistake, and it says both names
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
            String other = field.equals(later) ? earlier : later;
            if (model.find(field).isEmpty()) {
                mistakes.add(name + " names " + field + ", which is no field");
            } else if (model.find(other).isPresent() && model.field(field).type().javaType() != model.field(other).type().javaType()) {
                mistakes.add(name + ": " + field + " is of another kind than " + other);
            }
        }
        return mistakes;
    }
}
