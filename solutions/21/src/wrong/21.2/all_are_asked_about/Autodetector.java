// misconception: first ask all, then choose
// refused with: So nobody asks whether it is the pages
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private void renameFields(ModelState now) {
    for (String added : added(now, Autodetector::names)) {
        gone(now, Autodetector::names).stream()
            .filter(gone -> isRenaming(before(now).fields().get(gone), gone, now.fields().get(added)))
            .filter(gone -> questioner.isRenamed(now.label(), gone, added))
            .toList().stream().findFirst().ifPresent(gone -> renameField(now, gone, added));
    }
}
