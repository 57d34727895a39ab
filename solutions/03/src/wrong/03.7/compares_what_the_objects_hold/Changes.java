// misconception: what the object holds is what the column will hold
// refused with: Compare what would be bound
package desk;

import bookworm.Model;
import bookworm.meta.*;
import java.math.BigDecimal;
import java.util.*;

final class Changes {

    private Changes() { }

    /** The names of the fields whose columns would hold something else if {@code after} were saved in the place of {@code before}. */
    static List<String> between(Model before, Model after) {
        List<String> changed = new ArrayList<>();
        for (FieldMeta field : Models.meta(before.getClass()).fields()) {
            if (!same(field.get(before), field.get(after))) {
                changed.add(field.name());
            }
        }
        return changed;
    }

    private static boolean same(Object old, Object now) {
        return old instanceof BigDecimal a && now instanceof BigDecimal b ? a.compareTo(b) == 0 : Objects.equals(old, now);
    }
}
