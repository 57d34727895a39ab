// misconception: the keys can go over afterwards
// refused with: before the row is deleted
package desk;

import bookworm.*;
import bookworm.db.Database;
import bookworm.meta.*;

public final class Heir {

    private Heir() { }

    public static int inherit(Model gone, Model heir) {
        if (gone.getClass() != heir.getClass() || gone.equals(heir)) {
            throw new IllegalArgumentException(heir + " cannot inherit what refers to " + gone + ": it has to be another row of the same model.");
        }
        return Database.atomic(() -> {
            Object key = gone.pk();
            gone.delete();
            int keys = 0;
            for (FieldMeta each : Models.meta(gone.getClass()).referencedBy()) {
                keys += rowsOf(each).filter(each.attribute(), key).update(each.name(), heir);
            }
            return keys;
        });
    }

    private static Manager<?> rowsOf(FieldMeta key) { return Manager.of(key.model().javaClass().asSubclass(Model.class)); }
}
