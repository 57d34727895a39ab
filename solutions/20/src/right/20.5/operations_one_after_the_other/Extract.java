// right because: the operations that exist, each with its own steps
package desk;

import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;

/**
 * Solution 20.5: an operation of one's own. The words in a field become rows of a new model, and a key leads to them.
 *
 * @param model the name of the model that has the field
 * @param into the name of the new model
 * @param key the name of the foreign key that takes the field's place
 */
public record Extract(String model, String field, String into, String key) implements Operation {

    @Override public Description describe() { return new Description('~', "Extract " + field + " of " + model + " into " + into); }

    @Override public ProjectState apply(ProjectState state, String app) {
        ProjectState after = state;
        for (Operation operation : operations(state, app)) {
            after = operation.apply(after, app);
        }
        return after;
    }

    private List<Operation> operations(ProjectState state, String app) {
        ModelState old = state.model(app + "." + model);
        FieldState word = old.fields().get(field);
        if (word == null) {
            return List.of(new RemoveField(model, field));
        }
        FieldState place = FieldState.field(ForeignKey.class, "to", app + "." + into, "onDelete", OnDelete.PROTECT, "nullable", true);
        FieldState name = word.with("nullable", null).with("column", null).with("unique", true);
        return List.of(new CreateModel(into, Operations.map("id", FieldState.field(AutoField.class), "name", name)),
            new AddField(model, key, place), new AlterField(model, field, word.with("nullable", true)), new RunJava(this::toRows, this::toWords),
            new AlterField(model, key, place.with("nullable", word.options().get("nullable"))), new RemoveField(model, field));
    }

    @Override public List<Step> steps(Change change) {
        ProjectState state = change.backwards() ? change.to() : change.from();
        List<Step> steps = new ArrayList<>();
        for (Operation operation : operations(state, change.app())) {
            ProjectState next = operation.apply(state, change.app());
            steps.addAll(change.backwards() ? 0 : steps.size(), operation.steps(change.backwards()
                ? new Change(change.app(), next, state, true) : new Change(change.app(), state, next, false)));
            state = next;
        }
        return steps;
    }

    private void toRows(OldModels models) {
        Map<Object, Object> keys = new HashMap<>();
        models.rows(model).filter(field + "__isnull", false).list().stream().map(row -> row.get(field)).distinct()
            .forEach(word -> keys.put(word, models.rows(into).insert(Map.of("name", word))));
        keys.forEach((word, id) -> models.rows(model).filter(field, word).update(key, id));
    }

    private void toWords(OldModels models) {
        models.rows(model).filter(key + "__isnull", true).update(field, null); // the database's default may stand there
        models.rows(into).list().forEach(row -> models.rows(model).filter(key, row.get("id")).update(field, row.get("name")));
    }
}
