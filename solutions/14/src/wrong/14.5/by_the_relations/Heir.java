// misconception: each key that leads here is a relation of the model
// refused with: ask for all keys that refer
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
        int[] keys = {0};
        Database.atomic(() -> {
            for (Relation relation : Models.meta(gone.getClass()).reverseRelations()) {
                FieldMeta key = relation.field();
                QuerySet<?> rows = rowsOf(key).filter(key.name(), gone);
                keys[0] += rows.update(key.name(), heir);
            }
            gone.delete();
        });
        return keys[0];
    }

    private static Manager<?> rowsOf(FieldMeta key) { return Manager.of(key.model().javaClass().asSubclass(Model.class)); }
}
