package bookworm.meta;

import bookworm.errors.ModelError;
import bookworm.fields.*;
import java.util.*;

/**
 * Makes the metadata of models whole, in steps, since models may refer to each other in circles: the join tables,
 * so that all models are there; the fields, which point to models; the relations, which run along fields.
 */
final class ModelLinker {

    /** All that the new models may lead to, and they themselves, by label. */
    final Map<String, ModelMeta> models = new HashMap<>();
    private final List<ModelMeta> added = new ArrayList<>();
    private final List<String> problems;

    /** Links new models to each other, and to those that are known already. */
    ModelLinker(Collection<ModelMeta> known, Collection<ModelMeta> added, List<String> problems) {
        this.problems = problems;
        known.forEach(model -> models.put(model.label(), model));
        added.forEach(model -> models.put(model.label(), model));
        this.added.addAll(added);
        added.forEach(this::addJoinTables);
        this.added.forEach(model -> model.makeFields(models));
        this.added.forEach(this::addRelations);
    }

    /** Tells models of the reverse relations to them. Throws a {@link ModelError} instead where anything is wrong. */
    void finish() {
        List<Relation> reverse = added.stream().flatMap(model -> model.relations().stream()).map(Relation::reversed).toList();
        new ModelChecks(reverse, problems).check(added);
        if (!problems.isEmpty()) {
            throw new ModelError(problems);
        }
        reverse.forEach(relation -> relation.source().reverseRelations.add(relation));
    }

    private void addJoinTables(ModelMeta model) {
        model.state().fields().forEach((name, field) -> {
            if (field.isManyToMany() && field.through() == null) {
                ModelState links = joinTable(model.state(), name, models.get(field.to()).state());
                models.put(links.label(), new ModelMeta(null, links, Map.of()));
                added.add(models.get(links.label()));
            }
        });
    }

    /** A join table is a model that nobody wrote: a key of its own, and a foreign key to each side. */
    private static ModelState joinTable(ModelState model, String name, ModelState target) {
        throw new bookworm.exercises.Todo("18.1", "describe a model that holds two keys");
    }

    private void addRelations(ModelMeta model) {
        model.fields().stream().filter(field -> field.reference() != null)
            .forEach(key -> model.relations.put(key.name(), Relation.forward(key)));
        model.state().fields().forEach((name, field) -> {
            ModelMeta target = models.get(field.to());
            ModelMeta link = models.get(field.through() == null ? model.label() + "_" + name : field.through());
            if (field.isManyToMany()) {
                addLinks(model, name, target, link);
            }
        });
    }

    private void addLinks(ModelMeta model, String name, ModelMeta target, ModelMeta link) {
        List<FieldMeta> here = link.keysTo(model);
        List<FieldMeta> there = link.keysTo(target);
        if (here.isEmpty() || there.size() < (target == model ? 2 : 1)) {
            problems.add(model + "." + name + " goes through " + link + ", which needs a foreign key to " + model
                + " and one to " + target + ".");
            return;
        }
        String back = model.state().fields().get(name).relatedName(model.name());
        // The hidden name of a relation tells it from others, and has no "__", at which a path would be parted.
        String unique = back.equals("+") ? link.name().replace('_', '-') + "+" : back;
        model.relations.put(name, Relation.manyToMany(name, here.get(0), there.get(target == model ? 1 : 0), unique));
    }
}
