// misconception: the same row is the same object
// refused with: A row cannot inherit from itself
package desk;

import bookworm.*;
import bookworm.db.Database;
import bookworm.meta.*;

public final class Heir {

    private Heir() { }

    public static int inherit(Model gone, Model heir) {
        if (gone.getClass() != heir.getClass() || gone == heir) {
            throw new IllegalArgumentException(heir + " cannot inherit what refers to " + gone + ": it has to be another row of the same model.");
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
