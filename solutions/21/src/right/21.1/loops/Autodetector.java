// right because: loops over a sorted set of names do as well
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private <T> List<T> gone(ModelState now, Function<ModelState, Collection<T>> parts) {
    return missing(parts.apply(before(now)), parts.apply(now));
}

private <T> List<T> added(ModelState now, Function<ModelState, Collection<T>> parts) {
    return missing(parts.apply(now), parts.apply(before(now)));
}

private static <T> List<T> missing(Collection<T> here, Collection<T> there) {
    List<T> missing = new ArrayList<>();
    for (T each : here) {
        if (!there.contains(each)) {
            missing.add(each);
        }
    }
    return missing;
}

private void alterFields(ModelState now) {
    for (String name : new TreeSet<>(now.fields().keySet())) {
        FieldState old = before(now).fields().get(name);
        FieldState field = now.fields().get(name);
        if (old.equals(field)) {
            continue;
        }
        if (old.isManyToMany() ^ field.isManyToMany()) {
            add(now, new RemoveField(now.name(), name));
            addField(now, name);
        } else {
            alterField(now, name, old, field);
        }
    }
}
