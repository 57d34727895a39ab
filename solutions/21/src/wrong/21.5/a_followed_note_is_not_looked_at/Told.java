// misconception: who was followed cannot be wrong any more
// refused with: the class has no length any more
package desk;

import bookworm.errors.MigrationError;
import bookworm.meta.ModelState;
import bookworm.migrations.*;
import bookworm.migrations.MigrationMaker.Made;
import bookworm.migrations.Operations.RenameField;
import java.util.*;

public final class Told {

    private Told() { }

    /**
     * The migrations from one state to another.
     *
     * @param was what fields were called before, by what they are called now: {@code desk.Book.length} was {@code pages}
     */
    public static List<Made> make(ProjectState from, ProjectState to, Map<String, String> was, Questioner questioner) {
        Map<String, List<Operation>> renamings = new TreeMap<>();
        ProjectState between = from;
        for (Map.Entry<String, String> note : new TreeMap<>(was).entrySet()) {
            String label = note.getKey().substring(0, note.getKey().lastIndexOf('.'));
            String name = note.getKey().substring(label.length() + 1);
            if (from.models().containsKey(label) && from.model(label).fields().containsKey(name)) {
                continue;
            }
            ModelState now = to.model(label);
            if (!now.fields().containsKey(name)) {
                throw new MigrationError(label + " has no field '" + name + "', so it was not called '" + note.getValue() + "' before.");
            }
            ModelState before = between.models().get(label);
            if (before != null && !before.fields().containsKey(name)) {
                if (now.fields().containsKey(note.getValue())) {
                    throw new MigrationError(label + " has both '" + name + "' and '" + note.getValue() + "': the one was not the other.");
                }
                Operation renaming = new RenameField(now.name(), note.getValue(), name);
                between = renaming.apply(between, now.app());
                renamings.computeIfAbsent(now.app(), app -> new ArrayList<>()).add(renaming);
            }
        }
        List<Made> made = new ArrayList<>();
        renamings.forEach((app, operations) -> made.add(new Made(app, operations)));
        made.addAll(MigrationMaker.make(between, to, questioner));
        return made;
    }
}
