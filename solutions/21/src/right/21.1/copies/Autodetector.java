// right because: removeAll on a copy says the same
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private <T> List<T> gone(ModelState now, Function<ModelState, Collection<T>> parts) {
    List<T> gone = new ArrayList<>(parts.apply(before(now)));
    gone.removeAll(parts.apply(now));
    return gone;
}

private <T> List<T> added(ModelState now, Function<ModelState, Collection<T>> parts) {
    List<T> added = new ArrayList<>(parts.apply(now));
    added.removeAll(parts.apply(before(now)));
    return added;
}

private void alterFields(ModelState now) {
    new TreeMap<>(now.fields()).forEach((name, field) -> {
        FieldState old = before(now).fields().get(name);
        if (old.isManyToMany() != field.isManyToMany()) {
            add(now, new RemoveField(now.name(), name));
            addField(now, name);
        } else if (!old.equals(field)) {
            alterField(now, name, old, field);
        }
    });
}
