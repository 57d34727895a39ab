// misconception: moments and decimals are all that differs from its column
// refused with: types that you have never seen
package desk;

import bookworm.Model;
import bookworm.fields.FieldType;
import bookworm.meta.*;
import java.math.*;
import java.util.*;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

final class Changes {

    private Changes() { }

    static List<String> between(Model before, Model after) {
        List<String> changed = new ArrayList<>();
        for (FieldMeta field : Models.meta(before.getClass()).fields()) {
            if (!Objects.equals(plain(field.get(before)), plain(field.get(after)))) {
                changed.add(field.name());
            }
        }
        return changed;
    }

    private static Object plain(Object value) {
        if (value instanceof Instant moment) {
            return moment.truncatedTo(ChronoUnit.MICROS);
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
