// right because: without the zeros at their ends equal decimals are equal for equals, too
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
        return Models.meta(before.getClass()).fields().stream()
            .filter(field -> !Objects.deepEquals(bound(field, before), bound(field, after))).map(FieldMeta::name).toList();
    }

    @SuppressWarnings("unchecked")
    private static Object bound(FieldMeta field, Model object) {
        return Optional.ofNullable(field.get(object)).map(((FieldType<Object>) field.type())::toJdbc)
            .map(value -> value instanceof BigDecimal number ? number.stripTrailingZeros() : value).orElse(null);
    }
}
