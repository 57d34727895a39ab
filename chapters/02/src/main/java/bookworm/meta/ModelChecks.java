package bookworm.meta;

import java.util.*;
import java.util.function.Function;

/** The mistakes that show only when fields, or models, are seen side by side. */
record ModelChecks(List<String> problems) {

    void check(List<ModelMeta> models) {
        checkDistinct(models, "name", ModelMeta::label, "give one of them another with @Meta(app = \"...\")");
        checkDistinct(models, "table", ModelMeta::table, "give one of them another with @Meta(table = \"...\")");
        for (ModelMeta model : models) {
            checkDistinct(model.fields(), "column", FieldMeta::column, "give one of them another with column = \"...\"");
            long keys = model.fields().stream().filter(FieldMeta::isPrimaryKey).count();
            if (keys > 1) {
                problems.add(model + " has " + keys + " primary keys: keep primaryKey = true on one field.");
            }
        }
    }

    private <T> void checkDistinct(List<T> users, String what, Function<T, String> name, String fix) {
        Map<String, T> taken = new HashMap<>();
        for (T user : users) {
            T other = taken.putIfAbsent(name.apply(user), user);
            if (other != null) {
                problems.add(other + " and " + user + " both use the " + what + " " + name.apply(user) + ": " + fix + ".");
            }
        }
    }
}
