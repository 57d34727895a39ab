package bookworm.meta;

import bookworm.fields.*;
import java.lang.reflect.Field;
import java.util.*;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes the metadata of one model of its description, in steps, since models may refer to each other in circles: the
 * fields, once every model has metadata to point to; the relations along them; then the tables of links.
 */
final class ModelLinker {

    /** Finds the model that an option of a field, {@code to} or {@code through}, leads to; null where there is none. */
    interface Targets {
        ModelMeta find(String field, String option);
    }

    private final ModelMeta meta;
    private final Map<String, Field> javaFields;
    private final Targets targets;
    private final Consumer<String> mistakes;
    private final List<Relation> waysBack = new ArrayList<>();

    ModelLinker(ModelMeta meta, Map<String, Field> javaFields, Targets targets, Consumer<String> mistakes) {
        this.meta = meta;
        this.javaFields = javaFields;
        this.targets = targets;
        this.mistakes = mistakes;
    }

    static void link(Collection<ModelLinker> models) {
        models.forEach(ModelLinker::addFields);
        models.forEach(ModelLinker::addRelations);
        models.forEach(ModelLinker::addLinks);
    }

    ModelMeta meta() {
        return meta;
    }

    /** The ways back from the models that this one leads to. */
    List<Relation> waysBack() {
        return waysBack;
    }

    /** Tells the related models of the ways back to this one. Called once the models are known to be right. */
    void publishWaysBack() {
        Stream.concat(Stream.of(meta), meta.links().values().stream()).flatMap(table -> table.fields().stream())
            .filter(field -> field.reference() != null)
            .forEach(field -> field.reference().target().addReference(field));
        waysBack.forEach(back -> back.source().addInverse(back));
    }

    private void addFields() {
        meta.state().fields().forEach((name, state) -> {
            ModelMeta target = state.isForeignKey() ? targets.find(name, "to") : null;
            if (state.isForeignKey() && target != null) {
                Reference reference = new Reference(target, state.option("onDelete"), state.relatedName(meta.name()), state.isUnique());
                meta.add(new FieldMeta(meta, name, state, reference, javaFields.get(name)));
            } else if (!state.isForeignKey() && !state.isManyToMany()) {
                meta.add(new FieldMeta(meta, name, state, null, javaFields.get(name)));
            }
        });
    }

    private void addRelations() {
        for (FieldMeta field : meta.fields()) {
            if (field.reference() != null) {
                meta.add(Relation.forward(field), javaFields.get(field.name()));
                if (!field.reference().hidden()) {
                    waysBack.add(Relation.backward(field));
                }
            }
        }
    }

    private void addLinks() {
        meta.state().fields().forEach((name, state) -> {
            ModelMeta target = state.isManyToMany() ? targets.find(name, "to") : null;
            if (target != null) {
                addLink(name, state, target);
            }
        });
    }

    private void addLink(String name, FieldState state, ModelMeta target) {
        ModelMeta through = targets.find(name, "through");
        ModelMeta link = through == null ? linkTable(name, state, target) : through;
        List<FieldMeta> here = link.keysTo(meta);
        List<FieldMeta> there = link.keysTo(target);
        if (here.isEmpty() || there.size() < (target == meta ? 2 : 1)) {
            mistakes.accept(meta + "." + name + " goes through " + link + ", which needs a foreign key to " + meta
                + " and one to " + target + ".");
            return;
        }
        FieldMeta toThis = here.get(0);
        FieldMeta toTarget = there.get(target == meta ? 1 : 0);
        meta.add(Relation.manyToMany(name, toThis, toTarget), javaFields.get(name));
        String back = state.relatedName(meta.name());
        waysBack.add(Relation.manyToMany(back.equals("+") ? link.name() + "+" : back, toTarget, toThis));
    }

    /** A table of links is a model that nobody wrote: a key of its own, and a foreign key to each side. */
    private ModelMeta linkTable(String name, FieldState state, ModelMeta target) {
        String table = state.option("table");
        String linkName = meta.name() + "_" + name;
        String toThis = target == meta ? "from" + meta.name() : Naming.decapitalized(meta.name());
        String toTarget = target == meta ? "to" + meta.name() : Naming.decapitalized(target.name());
        FieldState key = FieldState.field(ForeignKey.class, "onDelete", OnDelete.CASCADE, "relatedName", linkName + "+");
        Map<String, FieldState> fields = new LinkedHashMap<>();
        fields.put("id", FieldState.field(AutoField.class));
        fields.put(toThis, key.with("to", meta.label()));
        fields.put(toTarget, key.with("to", target.label()));
        String tableName = Naming.fit(table.isEmpty() ? meta.table() + "_" + Naming.snakeCase(name) : table);
        Constraint once = new UniqueConstraint(
            Naming.derived(tableName, List.of(key.column(toThis), key.column(toTarget)), "uniq"), List.of(toThis, toTarget));
        ModelMeta link = new ModelMeta(null, null,
            new ModelState(meta.state().app(), linkName, fields, Map.of("table", tableName), List.of(), List.of(once)));
        ModelLinker linker = new ModelLinker(link, Map.of(), (field, option) -> field.equals(toThis) ? meta : target, mistakes);
        linker.addFields();
        linker.addRelations();
        meta.addLink(name, link);
        return link;
    }
}
