// misconception: a key never changes
// refused with: The key has a column
package desk;

import bookworm.Model;
import bookworm.fields.FieldType;
import bookworm.meta.*;
import java.math.BigDecimal;
import java.util.*;

final class Changes {

    private Changes() { }

    static List<String> between(Model before, Model after) {
        List<String> changed = new ArrayList<>();
        for (FieldMeta field : Models.meta(before.getClass()).fields()) {
            if (!field.isPrimaryKey() && !same(bound(field, before), bound(field, after))) {
                changed.add(field.name());
            }
        }
        return changed;
    }

    @SuppressWarnings("unchecked")
    private static Object bound(FieldMeta field, Model object) {
        Object value = field.get(object);
        return value == null ? null : ((FieldType<Object>) field.type()).toJdbc(value);
    }

    private static boolean same(Object old, Object now) {
        return old instanceof BigDecimal a && now instanceof BigDecimal b ? a.compareTo(b) == 0 : Objects.deepEquals(old, now);
    }
}
