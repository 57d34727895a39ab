package bookworm.query;

import bookworm.meta.*;
import java.util.*;
import java.util.stream.*;

/**
 * How much of each object a query reads.
 *
 * @param fields those that {@code only} keeps or {@code defer} leaves out
 * @param deferring whether the fields are those left out
 */
public record Loading(Set<Loaded> fields, boolean deferring) {

    /** A field of the model at the end of a way; of the query's own model, where the way is empty. */
    record Loaded(List<Relation> way, FieldMeta field) { }

    static final Loading ALL = new Loading(Set.of(), true);

    /** As Django's documentation has it: the last {@code only} counts, less what was deferred before it. */
    public Loading only(ModelMeta model, List<String> names) {
        Set<Loaded> kept = fields(model, names);
        if (deferring) {
            kept.removeAll(fields);
        }
        return new Loading(kept, false);
    }

    /** What is deferred adds up; after {@code only}, it is taken from what was kept. */
    public Loading defer(ModelMeta model, List<String> names) {
        Set<Loaded> changed = new LinkedHashSet<>(fields);
        if (deferring) {
            changed.addAll(fields(model, names));
        } else {
            changed.removeAll(fields(model, names));
        }
        return new Loading(changed, deferring);
    }

    private static Set<Loaded> fields(ModelMeta model, List<String> names) {
        return names.stream().map(name -> field(model, name)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Loaded field(ModelMeta model, String name) {
        int end = name.lastIndexOf("__");
        List<Relation> way = end < 0 ? List.of() : Path.relations(model, name.substring(0, end), "only or defer");
        ModelMeta at = way.isEmpty() ? model : way.get(way.size() - 1).target();
        return new Loaded(way, at.field(end < 0 ? name : name.substring(end + 2)));
    }

    /** The fields to read of the model at the end of a way: always with the key. */
    List<FieldMeta> fieldsAt(List<Relation> way, ModelMeta model) {
        boolean isConcerned = fields.stream().anyMatch(each -> startsWith(each.way(), way));
        return !isConcerned ? model.fields() : model.fields().stream()
            .filter(field -> field.isPrimaryKey() || deferring != isNamed(way, field)).toList();
    }

    /** Whether the field is one of those, or to be kept since it is on the way to one. */
    private boolean isNamed(List<Relation> way, FieldMeta field) {
        return fields.contains(new Loaded(way, field)) || !deferring && fields.stream().anyMatch(each ->
            each.way().size() > way.size() && startsWith(each.way(), way) && each.way().get(way.size()).field() == field);
    }

    static boolean startsWith(List<Relation> way, List<Relation> beginning) { return Collections.indexOfSubList(way, beginning) == 0; }
}
