// right because: the plain key names the same column, and keys are values
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
        ModelMeta model = Models.meta(gone.getClass());
        return Database.atomic(() -> {
            int moved = model.referencedBy().stream().mapToInt(key -> rowsOf(key).filter(key.attribute(), gone.pk())
                .update(key.attribute(), heir.pk())).sum();
            gone.delete();
            return moved;
        });
    }

    private static Manager<?> rowsOf(FieldMeta key) { return Manager.of(key.model().javaClass().asSubclass(Model.class)); }
}
