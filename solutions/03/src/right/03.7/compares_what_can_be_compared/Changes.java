// right because: compareTo is right for all values that have an order
package desk;

import bookworm.Model;
import bookworm.fields.FieldType;
import bookworm.meta.*;
import java.math.*;
import java.util.*;
import java.util.stream.*;

final class Changes {

    private Changes() { }

    static List<String> between(Model before, Model after) {
        List<String> changed = new ArrayList<>();
        for (FieldMeta field : Models.meta(after.getClass()).fields()) {
            Object old = field.get(before);
            Object now = field.get(after);
            if (old == null || now == null ? old != now : differ(bound(field, old), bound(field, now))) {
                changed.add(field.name());
            }
        }
        return changed;
    }

    @SuppressWarnings("unchecked")
    private static Object bound(FieldMeta field, Object value) { return ((FieldType<Object>) field.type()).toJdbc(value); }

    @SuppressWarnings("unchecked")
    private static boolean differ(Object old, Object now) {
        return old instanceof Comparable ? ((Comparable<Object>) old).compareTo(now) != 0 : !Objects.deepEquals(old, now);
    }
}
