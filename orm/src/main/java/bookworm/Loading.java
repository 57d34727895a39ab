package bookworm;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import java.util.*;

/**
 * How much of each object a query reads.
 *
 * @param names the fields that {@code only} keeps or {@code defer} leaves out, as paths
 * @param deferring whether the names are those left out
 */
record Loading(Set<String> names, boolean deferring) {

    static final Loading ALL = new Loading(Set.of(), true);

    /** As Django's documentation has it: the last {@code only} counts, less what was deferred before it. */
    Loading only(String... fields) {
        Set<String> kept = new LinkedHashSet<>(List.of(fields));
        if (deferring) {
            kept.removeAll(names);
        }
        return new Loading(kept, false);
    }

    /** What is deferred adds up; after {@code only}, it is taken from what was kept. */
    Loading defer(String... fields) {
        Set<String> changed = new LinkedHashSet<>(names);
        if (deferring) {
            changed.addAll(List.of(fields));
        } else {
            changed.removeAll(List.of(fields));
        }
        return new Loading(changed, deferring);
    }

    /** Whether any field is left out anywhere: to keep no field by name is to keep them all. */
    boolean isPartial() { return !names.isEmpty(); }

    /** The fields to read of the model at the end of a path, {@code ""} for the query's own: always with the key. */
    List<FieldMeta> fieldsAt(String path, ModelMeta model) {
        String prefix = path.isEmpty() ? "" : path + "__";
        List<String> here = names.stream().filter(name -> name.startsWith(prefix))
            .map(name -> name.substring(prefix.length())).toList();
        return here.isEmpty() ? model.fields() : model.fields().stream()
            .filter(field -> field.isPrimaryKey() || deferring != isNamed(here, field)).toList();
    }

    /** Whether the field is one of those, or to be kept since it is on the way to one. */
    private boolean isNamed(List<String> here, FieldMeta field) {
        return here.contains(field.name()) || here.contains(field.attribute())
            || !deferring && here.stream().anyMatch(name -> name.startsWith(field.name() + "__"));
    }

    /** Throws a {@link FieldError} unless every name leads to a field of the model. */
    void check(ModelMeta model) {
        for (String name : names) {
            if (!Path.of(model, name).words().isEmpty()) {
                throw new FieldError("'" + name + "' is no field of " + model.name() + " that could be deferred.");
            }
        }
    }
}
