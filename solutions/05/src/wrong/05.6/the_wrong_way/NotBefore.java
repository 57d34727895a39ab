// misconception: the fields come in the order of the comparison
// refused with: The comparison looks the wrong way
package desk;

import bookworm.db.Dialect;
import bookworm.meta.*;
import java.util.*;
import java.util.stream.Stream;

record NotBefore(String name, String later, String earlier) implements Constraint {

    @Override public String definition(ModelMeta model, Dialect dialect) {
        String last = dialect.quote(model.field(later).column());
        String first = dialect.quote(model.field(earlier).column());
        return "CHECK (" + last + " <= " + first + ")";
    }

    @Override public List<String> mistakes(ModelMeta model) {
        List<String> unknown = Stream.of(later, earlier).filter(field -> model.find(field).isEmpty())
            .map(field -> "the constraint " + name + " names '" + field + "', which is no field of it.").toList();
        return !unknown.isEmpty() || model.field(later).type().javaType() == model.field(earlier).type().javaType() ? unknown
            : List.of("the constraint " + name + " compares " + later + " with " + earlier + ", which hold values of two kinds.");
    }
}
