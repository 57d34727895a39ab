// misconception: any field can be altered into any other
// refused with: There is nothing to alter
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private <T> List<T> gone(ModelState now, Function<ModelState, Collection<T>> parts) {
    return parts.apply(before(now)).stream().filter(each -> !parts.apply(now).contains(each)).toList();
}

private <T> List<T> added(ModelState now, Function<ModelState, Collection<T>> parts) {
    return parts.apply(now).stream().filter(each -> !parts.apply(before(now)).contains(each)).toList();
}

private void alterFields(ModelState now) {
    new TreeMap<>(now.fields()).forEach((name, field) -> {
        FieldState old = before(now).fields().get(name);
        if (!old.equals(field)) {
            detected.add(new DetectedOperation(now.app(), new AlterField(now.name(), name, field), List.of()));
        }
    });
}
