// right because: two loops and a break ask the same
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private void renameFields(ModelState now) {
    for (String name : added(now, Autodetector::names)) {
        FieldState field = now.fields().get(name);
        for (String old : gone(now, Autodetector::names)) {
            if (isRenaming(before(now).fields().get(old), old, field) && questioner.isRenamed(now.label(), old, name)) {
                renameField(now, old, name);
                break;
            }
        }
    }
}
