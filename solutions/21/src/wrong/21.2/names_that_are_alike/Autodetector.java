// misconception: a renaming shows in the name
// refused with: title and titles are alike
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private void renameFields(ModelState now) {
    for (String added : added(now, Autodetector::names)) {
        gone(now, Autodetector::names).stream()
            .filter(gone -> isRenaming(before(now).fields().get(gone), gone, now.fields().get(added)))
            .filter(gone -> added.startsWith(gone) || questioner.isRenamed(now.label(), gone, added))
            .findFirst().ifPresent(gone -> renameField(now, gone, added));
    }
}
