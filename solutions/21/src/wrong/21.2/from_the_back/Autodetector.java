// misconception: the last of the candidates will do as well
// refused with: in the order of gone
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private void renameFields(ModelState now) {
    for (String added : added(now, Autodetector::names)) {
        List<String> gone = new ArrayList<>(gone(now, Autodetector::names));
        Collections.reverse(gone);
        for (String each : gone) {
            if (isRenaming(before(now).fields().get(each), each, now.fields().get(added)) && questioner.isRenamed(now.label(), each, added)) {
                renameField(now, each, added);
                break;
            }
        }
    }
}
