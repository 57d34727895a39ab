// misconception: decimals are bound for fields that hold decimals, and for no others
// refused with: makes decimals of its texts
package desk;

import bookworm.Model;
import bookworm.fields.FieldType;
import bookworm.meta.*;
import java.math.*;
import java.util.*;

final class Changes {

    private Changes() { }

    /** The names of the fields whose columns would hold something else if {@code after} were saved in the place of {@code before}. */
    static List<String> between(Model before, Model after) {
        List<String> changed = new ArrayList<>();
        for (FieldMeta field : Models.meta(before.getClass()).fields()) {
            Object old = field.get(before);
            Object now = field.get(after);
            boolean same = old instanceof BigDecimal a && now instanceof BigDecimal b ? a.compareTo(b) == 0
                : Objects.deepEquals(bound(field, before), bound(field, after));
            if (!same) {
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
}
