// misconception: what is declared alike is a renaming
// refused with: the same declaration alone is no renaming
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private void renameFields(ModelState now) {
    for (String added : added(now, Autodetector::names)) {
        gone(now, Autodetector::names).stream()
            .filter(gone -> isRenaming(before(now).fields().get(gone), gone, now.fields().get(added)))
            .findFirst().ifPresent(gone -> renameField(now, gone, added));
    }
}
