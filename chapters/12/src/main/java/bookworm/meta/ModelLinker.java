package bookworm.meta;

import bookworm.errors.ModelError;
import java.util.*;

/**
 * Makes the metadata of models whole, in steps, since models may refer to each other in circles: the fields,
 * which point to models; the relations, which run along fields.
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
        this.added.forEach(model -> model.makeFields(models));
        this.added.forEach(this::addRelations);
    }

    /** Throws a {@link ModelError} where anything is wrong. */
    void finish() {
        new ModelChecks(problems).check(added);
        if (!problems.isEmpty()) {
            throw new ModelError(problems);
        }
    }

    private void addRelations(ModelMeta model) {
        model.fields().stream().filter(field -> field.reference() != null)
            .forEach(key -> model.relations.put(key.name(), Relation.forward(key)));
    }
}
