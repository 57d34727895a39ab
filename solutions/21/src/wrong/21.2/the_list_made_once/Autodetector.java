// misconception: what is gone stays gone
// refused with: So nobody asks whether they are the weight
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private void renameFields(ModelState now) {
    List<String> allGone = gone(now, Autodetector::names);
    ModelState friday = before(now);
    for (String added : added(now, Autodetector::names)) {
        allGone.stream()
            .filter(gone -> isRenaming(friday.fields().get(gone), gone, now.fields().get(added)))
            .filter(gone -> questioner.isRenamed(now.label(), gone, added) && before(now).fields().containsKey(gone))
            .findFirst().ifPresent(gone -> renameField(now, gone, added));
    }
}
