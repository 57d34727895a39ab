package bookworm;

import bookworm.ActionMethods.Found;
import bookworm.errors.*;
import bookworm.query.*;
import bookworm.sql.Expression;
import bookworm.sql.Junction.Connector;
import java.util.*;
import java.util.function.Consumer;

/** Gives the one object that meets lookups, or makes it. */
record GetOrCreate<R>(ActionMethods<R> rows, Q lookups) {

    GetOrCreate {
        boolean allHold = lookups.connector() == Connector.AND && !lookups.negated();
        if (!allHold || !lookups.parts().stream().allMatch(Q.FieldLookup.class::isInstance)) {
            throw new QueryError("A new object cannot be made to meet " + lookups + ", which does not say what its fields hold: "
                + "filter(...) by that first, and get or create by plain lookups.");
        }
    }

    Found<R> get(Consumer<? super R> fill) {
        rows.objects("getOrCreate");
        return found(rows.filter(lookups), fill);
    }

    /** The row that is there stays locked until it is written, so that what others change meanwhile is not lost. */
    Found<R> update(Consumer<? super R> change, Consumer<? super R> fill) {
        rows.objects("updateOrCreate");
        return rows.rows().executor().atomic(() -> {
            Found<R> found = found(rows.filter(lookups).selectForUpdate(), fill);
            if (!found.created()) {
                change.accept(found.object());
                ActionMethods.modelOf(found.object()).save();
            }
            return found;
        });
    }

    private Found<R> found(QuerySet<R> matching, Consumer<? super R> fill) {
        try {
            return new Found<>(matching.get(), false);
        } catch (DoesNotExist missing) {
            return created(matching, fill);
        }
    }

    /** The new object holds what plain lookups such as {@code name = "x"} say; others say of no field what it is. */
    private Found<R> created(QuerySet<R> matching, Consumer<? super R> fill) {
        Model object = (Model) rows.query().model().newInstance();
        R row = matching.shape(object);
        for (Expression part : lookups.parts()) {
            if (part instanceof Q.FieldLookup lookup && !lookup.path().contains("__")) {
                object.set(object.meta().field(lookup.path()), lookup.value());
            }
        }
        fill.accept(row);
        try {
            matching.executor().atomic(() -> rows.insert(List.of(object), Optional.empty(), Integer.MAX_VALUE));
            return new Found<>(row, true);
        } catch (IntegrityError taken) {
            return new Found<>(matching.all().first().orElseThrow(() -> taken), false);
        }
    }
}
