// right because: the state in between follows from the migrations
package desk;

import bookworm.errors.MigrationError;
import bookworm.meta.ModelState;
import bookworm.migrations.*;
import bookworm.migrations.MigrationMaker.Made;
import bookworm.migrations.Operations.RenameField;
import java.util.*;

public final class Told {

    private record Note(String app, String model, String name, String old) {

        String label() { return app + "." + model; }
    }

    public static List<Made> make(ProjectState from, ProjectState to, Map<String, String> was, Questioner questioner) {
        List<Made> made = new ArrayList<>();
        ProjectState[] state = {from};
        was.entrySet().stream().map(Told::note).filter(note -> isOpen(note, from, to)).forEach(note -> {
            Made renaming = new Made(note.app(), List.of(new RenameField(note.model(), note.old(), note.name())));
            state[0] = renaming.operations().get(0).apply(state[0], note.app());
            made.add(renaming);
        });
        made.addAll(MigrationMaker.make(state[0], to, questioner));
        return made;
    }

    private static Note note(Map.Entry<String, String> entry) {
        String[] names = entry.getKey().split("\\.");
        return new Note(names[0], names[1], names[2], entry.getValue());
    }

    private static boolean isOpen(Note note, ProjectState from, ProjectState to) {
        ModelState now = to.model(note.label());
        if (!now.fields().containsKey(note.name())) {
            throw new MigrationError(note + " is about no field");
        }
        if (!from.models().containsKey(note.label()) || from.model(note.label()).fields().containsKey(note.name())) {
            return false;
        }
        if (now.fields().containsKey(note.old()) || !from.model(note.label()).fields().containsKey(note.old())) {
            throw new MigrationError(note + " cannot be");
        }
        return true;
    }
}
