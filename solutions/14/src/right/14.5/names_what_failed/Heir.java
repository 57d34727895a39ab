// right because: the caller hears of it in words, with the cause
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
        try {
            return Database.atomic(() -> {
                int keys = 0;
                for (FieldMeta key : Models.meta(gone.getClass()).referencedBy()) {
                    keys += rowsOf(key).filter(key.name(), gone).update(key.name(), heir);
                }
                gone.delete();
                return keys;
            });
        } catch (bookworm.errors.IntegrityError e) {
            throw new IllegalStateException(gone + " cannot go: a row still refers to it", e);
        }
    }

    private static Manager<?> rowsOf(FieldMeta key) { return Manager.of(key.model().javaClass().asSubclass(Model.class)); }
}
