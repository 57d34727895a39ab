// misconception: after a no there is no renaming
// refused with: both old ones are asked about
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private void renameFields(ModelState now) {
    for (String added : added(now, Autodetector::names)) {
        gone(now, Autodetector::names).stream()
            .filter(gone -> isRenaming(before(now).fields().get(gone), gone, now.fields().get(added)))
            .findFirst().filter(gone -> questioner.isRenamed(now.label(), gone, added))
            .ifPresent(gone -> renameField(now, gone, added));
    }
}
