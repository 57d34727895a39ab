// misconception: two that declare the same are the same object
// refused with: equal, and yet not identical
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
        if (old.isManyToMany() != field.isManyToMany()) {
            add(now, new RemoveField(now.name(), name));
            addField(now, name);
        } else if (old != field) {
            alterField(now, name, old, field);
        }
    });
}
