// right because: a list made once does, if the renamed are taken out of it
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private void renameFields(ModelState now) {
    Map<String, FieldState> friday = before(now).fields();
    List<String> left = new ArrayList<>(gone(now, Autodetector::names));
    added(now, Autodetector::names).forEach(name -> {
        Optional<String> old = left.stream().filter(gone -> isRenaming(friday.get(gone), gone, now.fields().get(name))
            && questioner.isRenamed(now.label(), gone, name)).findFirst();
        old.ifPresent(gone -> {
            left.remove(gone);
            renameField(now, gone, name);
        });
    });
}
