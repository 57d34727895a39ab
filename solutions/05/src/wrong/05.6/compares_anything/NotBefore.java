// misconception: fields that are there can be compared
// refused with: A date is not before a text
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
        return Stream.of(later, earlier).filter(field -> model.find(field).isEmpty())
            .map(field -> "the constraint " + name + " names '" + field + "', which is no field of it.").toList();
    }
}
