// misconception: the list in the end is turned around
// refused with: the constraint once names 'shelf', which is no field of it
package desk;

import bookworm.errors.MigrationError;
import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;

/** Solution 20.4: operations that take others back by going on. */
public final class Revert {

    private Revert() { }

    /** The operations that lead back to a state, when they come after those that led away from it. */
    public static List<Operation> of(ProjectState before, String app, List<Operation> operations) {
        List<Operation> back = new ArrayList<>();
        ProjectState state = before;
        for (Operation operation : operations) {
            back.addAll(inverse(operation, app, state));
            state = operation.apply(state, app);
        }
        Collections.reverse(back);
        return back;
    }

    private static List<Operation> inverse(Operation operation, String app, ProjectState before) {
        if (operation instanceof CreateModel created) {
            return List.of(new DeleteModel(created.model()));
        }
        if (operation instanceof DeleteModel deleted) {
            ModelState old = before.model(app + "." + deleted.model());
            return List.of(new CreateModel(old.name(), old.fields(), old.options(), old.indexes(), old.constraints()));
        }
        if (operation instanceof AddField added) {
            return List.of(new RemoveField(added.model(), added.name()));
        }
        if (operation instanceof RemoveField removed) {
            ModelState old = before.model(app + "." + removed.model());
            ModelState now = removed.change(old);
            List<Operation> back = new ArrayList<>();
            back.add(new AddField(old.name(), removed.name(), old.fields().get(removed.name())));
            old.indexes().stream().filter(index -> !now.indexes().contains(index)).forEach(index -> back.add(new AddIndex(old.name(), index)));
            old.constraints().stream().filter(each -> !now.constraints().contains(each))
                .forEach(each -> back.add(new AddConstraint(old.name(), each)));
            return back;
        }
        if (operation instanceof AlterField altered) {
            ModelState old = before.model(app + "." + altered.model());
            return List.of(new AlterField(old.name(), altered.name(), old.fields().get(altered.name())));
        }
        if (operation instanceof RenameField renamed) {
            return List.of(new RenameField(renamed.model(), renamed.to(), renamed.name()));
        }
        if (operation instanceof AddConstraint added) {
            return List.of(new RemoveConstraint(added.model(), added.constraint().name()));
        }
        throw new MigrationError(operation.describe().sentence() + " cannot be taken back.");
    }
}
