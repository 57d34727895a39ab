// right because: the new state is led back to the old names, and what is told is done last
package desk;

import bookworm.errors.MigrationError;
import bookworm.meta.ModelState;
import bookworm.migrations.*;
import bookworm.migrations.MigrationMaker.Made;
import bookworm.migrations.Operations.RenameField;
import java.util.*;

public final class Told {

    private Told() { }

    public static List<Made> make(ProjectState from, ProjectState to, Map<String, String> was, Questioner questioner) {
        List<Made> last = new ArrayList<>();
        ProjectState goal = to;
        for (String note : was.keySet()) {
            String[] names = note.split("\\.");
            String label = names[0] + "." + names[1];
            String old = was.get(note);
            if (!to.model(label).fields().containsKey(names[2])) {
                throw new MigrationError("No such field: " + note);
            }
            ModelState before = from.models().get(label);
            if (before == null || before.fields().containsKey(names[2])) {
                continue;
            }
            if (!before.fields().containsKey(old) || to.model(label).fields().containsKey(old)) {
                throw new MigrationError(note + " was not " + old);
            }
            goal = new RenameField(names[1], names[2], old).apply(goal, names[0]);
            last.add(new Made(names[0], List.of(new RenameField(names[1], old, names[2]))));
        }
        List<Made> made = new ArrayList<>(MigrationMaker.make(from, goal, questioner));
        made.addAll(last);
        return made;
    }
}
