package bookworm;

import bookworm.ActionMethods.Found;
import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.Expression;
import bookworm.sql.Junction.Connector;
import java.util.*;
import java.util.function.Consumer;

/** Gives the one object that meets lookups, or makes it. */
record GetOrCreate<R>(ActionMethods<R> rows, Q lookups) {

    Found<R> get(Consumer<? super R> fill) {
        rows.objects("getOrCreate");
        return found(rows.filter(lookups), fill);
    }

    private Found<R> found(QuerySet<R> matching, Consumer<? super R> fill) {
        try {
            return new Found<>(matching.get(), false);
        } catch (DoesNotExist missing) {
            return created(matching, fill);
        }
    }

    private Found<R> created(QuerySet<R> matching, Consumer<? super R> fill) {
        Model object = (Model) rows.query().model().newInstance();
        R row = matching.shape(object);
        set(object, lookups);
        fill.accept(row);
        try {
            matching.executor().atomic(() -> rows.insert(List.of(object), Optional.empty(), Integer.MAX_VALUE));
            return new Found<>(row, true);
        } catch (IntegrityError taken) {
            return new Found<>(matching.all().first().orElseThrow(() -> taken), false);
        }
    }

    /** Sets what plain lookups such as {@code name = "x"} say, where all are to hold; others say of no field what it is. */
    private static void set(Model object, Q lookups) {
        if (lookups.negated() || lookups.connector() != Connector.AND) {
            return;
        }
        for (Expression part : lookups.parts()) {
            if (part instanceof Q inner) {
                set(object, inner);
            } else if (part instanceof Q.FieldLookup lookup && !lookup.path().contains("__")) {
                object.set(object.meta().field(lookup.path()), lookup.value());
            }
        }
    }

    /** The row that is there stays locked until it is written, so that what others change meanwhile is not lost. */
    Found<R> update(Consumer<? super R> change, Consumer<? super R> fill) {
        rows.objects("updateOrCreate");
        return rows.rows().executor().atomic(() -> {
            Found<R> found = found(rows.filter(lookups).selectForUpdate(), fill);
            if (!found.created()) {
                saveChanges(ActionMethods.modelOf(found.object()), () -> change.accept(found.object()));
            }
            return found;
        });
    }

    /** Lets the caller change the object, and writes the fields that are another than before. */
    private static void saveChanges(Model object, Runnable change) {
        Map<FieldMeta, Object> before = new LinkedHashMap<>();
        object.meta().fields().forEach(field -> before.put(field, field.get(object)));
        change.run();
        List<FieldMeta> changed = before.keySet().stream()
            .filter(field -> !Objects.equals(before.get(field), field.get(object))).toList();
        if (!changed.isEmpty()) {
            Saving.update(object, changed);
        }
    }
}
