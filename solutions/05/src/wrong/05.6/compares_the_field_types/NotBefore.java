// misconception: what is declared in two ways cannot be compared
// refused with: ask type().javaType()
package desk;

import bookworm.db.Dialect;
import bookworm.meta.*;
import java.util.List;
import java.util.stream.Stream;

record NotBefore(String name, String later, String earlier) implements Constraint {

    @Override public String definition(ModelMeta model, Dialect dialect) {
        return "CHECK (" + column(model, later, dialect) + " >= " + column(model, earlier, dialect) + ")";
    }

    private static String column(ModelMeta model, String field, Dialect dialect) {
        return dialect.quote(model.field(field).column());
    }

    @Override public List<String> mistakes(ModelMeta model) {
        List<String> unknown = Stream.of(later, earlier).filter(field -> model.find(field).isEmpty())
            .map(field -> "the constraint " + name + " names '" + field + "', which is no field of it.").toList();
        return !unknown.isEmpty() || javaType(model, later) == javaType(model, earlier) ? unknown
            : List.of("the constraint " + name + " compares '" + later + "' with '" + earlier + "', which hold values of two kinds.");
    }

    private static Class<?> javaType(ModelMeta model, String field) { return model.field(field).type().getClass(); }
}
