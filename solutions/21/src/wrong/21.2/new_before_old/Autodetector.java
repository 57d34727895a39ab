// misconception: the new name comes first in the question
// refused with: then the old name, then the new one
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private void renameFields(ModelState now) {
    for (String added : added(now, Autodetector::names)) {
        gone(now, Autodetector::names).stream()
            .filter(gone -> isRenaming(before(now).fields().get(gone), gone, now.fields().get(added)))
            .filter(gone -> questioner.isRenamed(now.label(), added, gone))
            .findFirst().ifPresent(gone -> renameField(now, gone, added));
    }
}
