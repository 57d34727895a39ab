package bookworm.meta;

import java.util.*;
import java.util.function.Function;

/** The mistakes that show only when fields, or models, are seen side by side. */
final class ModelChecks {

    private final List<String> problems = new ArrayList<>();

    List<String> problems(Collection<ModelMeta> models) {
        checkDistinct(models, "name", ModelMeta::label, "@Meta(app = \"...\")");
        checkDistinct(models, "table", ModelMeta::table, "@Meta(table = \"...\")");
        for (ModelMeta model : models) {
            checkDistinct(model.fields(), "column", FieldMeta::column, "column = \"...\"");
            long keys = model.fields().stream().filter(FieldMeta::isPrimaryKey).count();
            if (keys > 1) {
                problems.add(model + " has " + keys + " primary keys: keep primaryKey = true on one field.");
            }
        }
        return problems;
    }

    private <T> void checkDistinct(Collection<T> users, String what, Function<T, String> name, String mend) {
        Map<String, T> taken = new HashMap<>();
        for (T user : users) {
            T other = taken.putIfAbsent(name.apply(user), user);
            if (other != null) {
                problems.add(other + " and " + user + " both use the " + what + " " + name.apply(user)
                    + ": give one of them another with " + mend + ".");
            }
        }
    }
}
