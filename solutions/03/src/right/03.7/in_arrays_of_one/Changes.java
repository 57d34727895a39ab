// right because: deepEquals of two arrays looks into the arrays in them
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
            if (!same(bound(field, before), bound(field, after))) {
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
        return Arrays.deepEquals(new Object[] {plain(old)}, new Object[] {plain(now)});
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
