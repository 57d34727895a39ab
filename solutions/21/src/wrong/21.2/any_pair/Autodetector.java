// misconception: any name that went may be any name that came
// refused with: isRenaming(...) says no
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private void renameFields(ModelState now) {
    for (String added : added(now, Autodetector::names)) {
        gone(now, Autodetector::names).stream()
            .filter(gone -> questioner.isRenamed(now.label(), gone, added))
            .findFirst().ifPresent(gone -> renameField(now, gone, added));
    }
}
