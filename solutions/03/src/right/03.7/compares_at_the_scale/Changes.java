// right because: a decimal's column says how many places it has, and the database rounds to them
package desk;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.*;
import java.math.*;
import java.util.*;

final class Changes {

    private Changes() { }

    static List<String> between(Model before, Model after) {
        List<String> changed = new ArrayList<>();
        for (FieldMeta field : Models.meta(before.getClass()).fields()) {
            if (!Objects.deepEquals(stored(field, before), stored(field, after))) {
                changed.add(field.name());
            }
        }
        return changed;
    }

    @SuppressWarnings("unchecked")
    private static Object stored(FieldMeta field, Model object) {
        Object value = field.get(object);
        Object bound = value == null ? null : ((FieldType<Object>) field.type()).toJdbc(value);
        DecimalField decimal = field.javaField().getAnnotation(DecimalField.class);
        if (bound instanceof BigDecimal number) {
            return decimal != null ? number.setScale(decimal.decimalPlaces(), RoundingMode.HALF_UP) : number.stripTrailingZeros();
        }
        return bound;
    }
}
