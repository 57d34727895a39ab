// misconception: a key is no column: where a number becomes a key, the field goes and comes
// refused with: a key to an author now
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
        if (old.isRelation() != field.isRelation()) {
            add(now, new RemoveField(now.name(), name));
            addField(now, name);
        } else if (!old.equals(field)) {
            alterField(now, name, old, field);
        }
    });
}
