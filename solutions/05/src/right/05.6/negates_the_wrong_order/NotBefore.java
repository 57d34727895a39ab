// right because: NOT of unknown is unknown, so a row that leaves one open is fine
package desk;

import bookworm.db.Dialect;
import bookworm.meta.*;
import java.util.*;

record NotBefore(String name, String later, String earlier) implements Constraint {

    @Override public String definition(ModelMeta model, Dialect dialect) {
        return "CHECK (NOT " + dialect.quote(model.field(later).column()) + " < " + dialect.quote(model.field(earlier).column()) + ")";
    }

    @Override public List<String> mistakes(ModelMeta model) {
        Optional<FieldMeta> end = model.find(later);
        Optional<FieldMeta> start = model.find(earlier);
        if (end.isPresent() && start.isPresent()) {
            return end.get().type().javaType() == start.get().type().javaType() ? List.of()
                : List.of(name + " compares " + later + " with " + earlier);
        }
        List<String> mistakes = new ArrayList<>();
        end.ifPresentOrElse(found -> { }, () -> mistakes.add(name + " names " + later));
        start.ifPresentOrElse(found -> { }, () -> mistakes.add(name + " names " + earlier));
        return mistakes;
    }
}
