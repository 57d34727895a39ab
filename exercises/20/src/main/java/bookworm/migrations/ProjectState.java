package bookworm.migrations;

import bookworm.errors.MigrationError;
import bookworm.meta.*;
import java.util.*;
import java.util.stream.Collectors;

/**
 * All models as they are at some point of the migrations, by their labels. Immutable; it knows nothing of today's
 * classes.
 */
public record ProjectState(Map<String, ModelState> models) {

    public static final ProjectState EMPTY = new ProjectState(Map.of());

    public ProjectState {
        models = Collections.unmodifiableMap(new TreeMap<>(models));
    }

    /** The models as their classes are today. */
    public static ProjectState of(Class<?>... models) {
        return new ProjectState(Models.check(models).stream().collect(Collectors.toMap(ModelMeta::label, ModelMeta::state)));
    }

    /** The models after some migrations, which are in their order. */
    public static ProjectState after(List<Migration> migrations) {
        ProjectState state = EMPTY;
        for (Migration migration : migrations) {
            for (Operation operation : migration.operations()) {
                state = operation.apply(state, migration.app());
            }
        }
        return state;
    }

    /** The metadata of the models, but for their ordering: that may name a field that comes or goes only later. */
    public Map<String, ModelMeta> render() {
        return Models.of(models.values().stream()
            .map(model -> model.withOptions(Maps.with(model.options(), "ordering", null))).toList());
    }

    /** The model of that label. Throws a {@link MigrationError} where there is none. */
    public ModelState model(String label) {
        ModelState model = models.get(label);
        if (model == null) {
            throw new MigrationError("There is no model " + label + " at this point of the migrations: it is not created yet, or "
                + "is gone already." + Suggestion.of(label, models.keySet()));
        }
        return model;
    }

    ProjectState with(ModelState model) { return new ProjectState(Maps.with(models, model.label(), model)); }

    ProjectState without(String label) { return new ProjectState(Maps.with(models, model(label).label(), null)); }

    /** The state with another name for a model, there and wherever a relation leads to it. */
    ProjectState renamed(String label, String name) {
        throw new bookworm.exercises.Todo("20.1", "give the state in which the model has another name");
    }
}
