// right because: a migration for each note leads there as well
package desk;

import bookworm.errors.MigrationError;
import bookworm.meta.ModelState;
import bookworm.migrations.*;
import bookworm.migrations.MigrationMaker.Made;
import bookworm.migrations.Operations.RenameField;
import java.util.*;

/** Solution 21.5: renamings that somebody wrote down. They are done first, and what is left is found by comparing. */
public final class Told {

    private Told() { }

    /**
     * The migrations from one state to another.
     *
     * @param was what fields were called before, by what they are called now: {@code desk.Book.length} was {@code pages}
     */
    public static List<Made> make(ProjectState from, ProjectState to, Map<String, String> was, Questioner questioner) {
        List<Made> made = new ArrayList<>();
        ProjectState between = from;
        for (Map.Entry<String, String> note : new TreeMap<>(was).entrySet()) {
            String label = note.getKey().substring(0, note.getKey().lastIndexOf('.'));
            String name = note.getKey().substring(label.length() + 1);
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
                made.add(new Made(now.app(), List.of(renaming)));
            }
        }
        made.addAll(MigrationMaker.make(between, to, questioner));
        return made;
    }
}
