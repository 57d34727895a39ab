package bookworm.migrations;

import bookworm.errors.MigrationError;
import bookworm.meta.*;
import java.util.*;
import java.util.function.UnaryOperator;

/** All models as they are at some point of the migrations, by their labels. Immutable; it knows nothing of today's classes. */
public record ProjectState(Map<String, ModelState> models) {

    public static final ProjectState EMPTY = new ProjectState(Map.of());

    public ProjectState {
        models = Collections.unmodifiableMap(new TreeMap<>(models));
    }

    /** The models as their classes are today. */
    public static ProjectState of(Class<?>... models) {
        Map<String, ModelState> states = new TreeMap<>();
        Models.check(models).forEach(model -> states.put(model.label(), model.state()));
        return new ProjectState(states);
    }

    /** The metadata of the models. */
    public Map<String, ModelMeta> render() {
        return Models.of(models.values());
    }

    /** The model of that label. Throws a {@link MigrationError} where there is none. */
    public ModelState model(String label) {
        ModelState model = models.get(label);
        if (model == null) {
            throw new MigrationError("There is no model " + label + " at this point of the migrations: an operation names one that "
                + "is not created yet, or is gone." + Suggestion.of(label, models.keySet()));
        }
        return model;
    }

    ProjectState with(ModelState model) {
        Map<String, ModelState> changed = new TreeMap<>(models);
        changed.put(model.label(), model);
        return new ProjectState(changed);
    }

    ProjectState without(String label) {
        Map<String, ModelState> changed = new TreeMap<>(models);
        changed.remove(model(label).label());
        return new ProjectState(changed);
    }

    /** The state with a model called otherwise, there and wherever a relation leads to it. */
    ProjectState renamed(String label, String name) {
        ModelState old = model(label);
        ModelState now = new ModelState(old.app(), name, old.fields(), old.options(), old.indexes(), old.constraints());
        UnaryOperator<FieldState> redirect = field -> {
            FieldState redirected = label.equals(field.to()) ? field.with("to", now.label()) : field;
            return label.equals(field.through()) ? redirected.with("through", now.label()) : redirected;
        };
        Map<String, ModelState> changed = new TreeMap<>(without(label).with(now).models);
        changed.replaceAll((each, model) -> {
            Map<String, FieldState> fields = new LinkedHashMap<>(model.fields());
            fields.replaceAll((field, state) -> redirect.apply(state));
            return model.withFields(fields);
        });
        return new ProjectState(changed);
    }
}
