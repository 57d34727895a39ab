// misconception: a word is strict when it comes back
// refused with: On the way back a statement was refused. A row has no value
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
        ProjectState both = both(state, app);
        FieldState word = state.model(app + "." + model).fields().get(field);
        FieldState place = both.model(app + "." + model).fields().get(key).with("nullable", word.options().get("nullable"));
        ProjectState strict = new AlterField(model, key, place).apply(both, app);
        return new RemoveField(model, field).apply(strict, app);
    }

    /** With the new model, and with both the field and the key, which may be null. */
    private ProjectState both(ProjectState state, String app) {
        new RemoveField(model, field).apply(state, app); // says so where there is no such field
        FieldState word = state.model(app + "." + model).fields().get(field);
        FieldState name = word.with("nullable", null).with("column", null).with("unique", true);
        FieldState place = FieldState.field(ForeignKey.class, "to", app + "." + into, "onDelete", OnDelete.PROTECT, "nullable", true);
        ProjectState with = new CreateModel(into, Operations.map("id", FieldState.field(AutoField.class), "name", name)).apply(state, app);
        ProjectState open = new AlterField(model, field, word).apply(with, app);
        return new AddField(model, key, place).apply(open, app);
    }

    @Override public List<Step> steps(Change change) {
        String app = change.app();
        ProjectState both = both(change.backwards() ? change.to() : change.from(), app);
        Operation move = new RunJava(this::toRows, this::toWords);
        List<Step> steps = new ArrayList<>(Operation.super.steps(new Change(app, change.from(), both, change.backwards())));
        steps.addAll(move.steps(new Change(app, both, both, change.backwards())));
        steps.addAll(Operation.super.steps(new Change(app, both, change.to(), change.backwards())));
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
