// misconception: two parts are the same when they have the same name
// refused with: The constraint once was over the title
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.*;

private <T> List<T> gone(ModelState now, Function<ModelState, Collection<T>> parts) {
    return parts.apply(before(now)).stream().filter(each -> parts.apply(now).stream().noneMatch(other -> name(other).equals(name(each)))).toList();
}

private <T> List<T> added(ModelState now, Function<ModelState, Collection<T>> parts) {
    return parts.apply(now).stream().filter(each -> parts.apply(before(now)).stream().noneMatch(other -> name(other).equals(name(each)))).toList();
}

private static String name(Object part) {
    return part instanceof Constraint constraint ? constraint.name() : part instanceof IndexState index ? index.name() : part.toString();
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
