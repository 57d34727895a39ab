// right because: an Integer and a Long are numbers, so their kind is Number
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
        Set<Class<?>> kinds = new HashSet<>();
        for (String field : List.of(later, earlier)) {
            model.find(field).ifPresentOrElse(found -> kinds.add(kind(found.type().javaType())),
                () -> mistakes.add("In " + name + ", '" + field + "' is no field."));
        }
        if (kinds.size() == 2) {
            mistakes.add("In " + name + ", " + earlier + " and " + later + " are " + kinds);
        }
        return mistakes;
    }

    private static Class<?> kind(Class<?> type) { return Number.class.isAssignableFrom(type) ? Number.class : type; }
}
