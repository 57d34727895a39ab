// misconception: the database will say what is wrong
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
        return List.of();
    }
}
