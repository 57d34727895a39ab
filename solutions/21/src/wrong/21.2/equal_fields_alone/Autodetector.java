// misconception: a renamed field is declared exactly alike
// refused with: A length came that names the column pages
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private void renameFields(ModelState now) {
    for (String added : added(now, Autodetector::names)) {
        gone(now, Autodetector::names).stream()
            .filter(gone -> before(now).fields().get(gone).equals(now.fields().get(added)))
            .filter(gone -> questioner.isRenamed(now.label(), gone, added))
            .findFirst().ifPresent(gone -> renameField(now, gone, added));
    }
}
