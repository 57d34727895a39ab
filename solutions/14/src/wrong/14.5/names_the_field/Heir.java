// misconception: only works refer to a writer
// refused with: Every foreign key that leads to the model goes over
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
            int keys = Work.objects.filter("writer", gone).update("writer", heir);
            gone.delete();
            return keys;
        });
    }

    private static Manager<?> rowsOf(FieldMeta key) { return Manager.of(key.model().javaClass().asSubclass(Model.class)); }
}
