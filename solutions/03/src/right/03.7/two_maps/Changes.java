// right because: what each object binds is written down first, field by field, and compared then
package desk;

import bookworm.Model;
import bookworm.fields.FieldType;
import bookworm.meta.*;
import java.math.BigDecimal;
import java.util.*;

final class Changes {

    private Changes() { }

    static List<String> between(Model before, Model after) {
        Map<String, Object> old = bound(before);
        Map<String, Object> now = bound(after);
        return old.keySet().stream().filter(field -> !Objects.deepEquals(old.get(field), now.get(field))).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> bound(Model object) {
        Map<String, Object> bound = new LinkedHashMap<>();
        for (FieldMeta field : Models.meta(object.getClass()).fields()) {
            Object value = field.get(object);
            Object given = value == null ? null : ((FieldType<Object>) field.type()).toJdbc(value);
            bound.put(field.name(), given instanceof BigDecimal number ? number.stripTrailingZeros() : given);
        }
        return bound;
    }
}
