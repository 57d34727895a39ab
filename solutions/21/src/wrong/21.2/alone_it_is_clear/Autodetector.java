// misconception: where one went and one came alike, there is nothing to ask
// refused with: Somebody has to be asked, once
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private void renameFields(ModelState now) {
    for (String added : added(now, Autodetector::names)) {
        gone(now, Autodetector::names).stream()
            .filter(gone -> isRenaming(before(now).fields().get(gone), gone, now.fields().get(added)))
            .filter(gone -> gone(now, Autodetector::names).size() == 1 || questioner.isRenamed(now.label(), gone, added))
            .findFirst().ifPresent(gone -> renameField(now, gone, added));
    }
}
