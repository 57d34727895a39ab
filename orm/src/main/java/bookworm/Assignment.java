package bookworm;

import bookworm.meta.FieldMeta;
import java.util.*;
import java.util.function.Consumer;

/** Sets the fields of an object by their names. */
final class Assignment {

    private Assignment() {
    }

    /** Sets what plain lookups such as {@code name = "x"} say; those with a lookup word cannot be set, and are left out. */
    static void fill(Model object, Q lookups) {
        for (Object child : lookups.children) {
            if (child instanceof Q inner) {
                fill(object, inner);
            } else if (child instanceof Q.Leaf leaf && !leaf.path().contains("__")) {
                set(object, object.meta().field(leaf.path()), leaf.value());
            }
        }
    }

    static void set(Model object, FieldMeta field, Object value) {
        if (value instanceof Model other) {
            Links.checkFits(field, other);
            Links.refer(object, field, other);
        } else {
            field.set(object, field.convert(value));
        }
    }

    /** Lets the caller change the object, and writes the fields that are another than before. */
    static <M extends Model> void saveChanges(M object, Consumer<? super M> change) {
        List<FieldMeta> fields = object.meta().fields();
        Map<FieldMeta, Object> before = new HashMap<>();
        fields.forEach(field -> before.put(field, field.get(object)));
        change.accept(object);
        List<String> changed = fields.stream().filter(field -> !Objects.equals(before.get(field), field.get(object)))
            .map(FieldMeta::name).toList();
        if (!changed.isEmpty()) {
            Saving.saveFields(object, changed);
        }
    }
}
