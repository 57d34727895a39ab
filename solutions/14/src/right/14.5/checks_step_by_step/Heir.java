// right because: the same checks, one after the other
package desk;

import bookworm.*;
import bookworm.db.Database;
import bookworm.meta.*;
import java.util.Objects;

public final class Heir {

    private Heir() { }

    public static int inherit(Model gone, Model heir) {
        ModelMeta model = Models.meta(gone.getClass());
        if (model != Models.meta(heir.getClass())) {
            throw new IllegalArgumentException("not of one model");
        }
        if (Objects.equals(gone.pk(), heir.pk())) {
            throw new IllegalArgumentException("one row");
        }
        return Database.atomic(() -> {
            int keys = 0;
            for (FieldMeta key : Models.meta(gone.getClass()).referencedBy()) {
                keys += rowsOf(key).filter(key.name(), gone).update(key.name(), heir);
            }
            gone.delete();
            return keys;
        });
    }

    private static Manager<?> rowsOf(FieldMeta key) { return Manager.of(key.model().javaClass().asSubclass(Model.class)); }
}
