// misconception: whatever is bound can be compared
// refused with: ask by instanceof before you cast
package desk;

import bookworm.Model;
import bookworm.fields.FieldType;
import bookworm.meta.*;
import java.math.BigDecimal;
import java.util.*;

final class Changes {

    private Changes() { }

    /**
     * The names of the fields whose columns would hold something else if {@code after} were saved in the place of {@code before},
     * in the order of the class; the key is one of them.
     */
    static List<String> between(Model before, Model after) {
        List<String> changed = new ArrayList<>();
        for (FieldMeta field : Models.meta(before.getClass()).fields()) {
            if (!same(bound(field, before), bound(field, after))) {
                changed.add(field.name());
            }
        }
        return changed;
    }

    /** What would be bound, so what the column is going to hold. */
    @SuppressWarnings("unchecked")
    private static Object bound(FieldMeta field, Model object) {
        Object value = field.get(object);
        return value == null ? null : ((FieldType<Object>) field.type()).toJdbc(value);
    }

    @SuppressWarnings("unchecked")
    private static boolean same(Object old, Object now) {
        if (old == null || now == null) {
            return old == now;
        }
        return ((Comparable<Object>) old).compareTo(now) == 0;
    }
}
