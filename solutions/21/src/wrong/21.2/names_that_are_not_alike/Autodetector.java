// misconception: nobody calls a thing something quite different
// refused with: pages went, a length came
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private void renameFields(ModelState now) {
    for (String added : added(now, Autodetector::names)) {
        gone(now, Autodetector::names).stream()
            .filter(gone -> isRenaming(before(now).fields().get(gone), gone, now.fields().get(added)))
            .filter(gone -> gone.charAt(0) == added.charAt(0) && questioner.isRenamed(now.label(), gone, added))
            .findFirst().ifPresent(gone -> renameField(now, gone, added));
    }
}
