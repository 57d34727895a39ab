// right because: two neighbours can be compared, where a renaming is taken into account
package desk;

import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;

public final class Losses {

    /** A field of the first state, and where it is now. */
    private record Track(String friday, String model, String name) { }

    public static SortedSet<String> of(ProjectState from, List<? extends Migration> migrations) {
        List<Track> tracks = new ArrayList<>();
        from.models().forEach((label, model) -> model.fields().keySet().forEach(name -> tracks.add(new Track(label + "." + name, label, name))));
        SortedSet<String> lost = new TreeSet<>();
        tracks.forEach(track -> lost.add(track.friday()));
        for (Migration migration : migrations) {
            for (Operation operation : migration.operations()) {
                String app = migration.app() + ".";
                if (operation instanceof RenameField renamed) {
                    tracks.replaceAll(track -> track.model().equals(app + renamed.model()) && track.name().equals(renamed.name())
                        ? new Track(track.friday(), track.model(), renamed.to()) : track);
                }
                if (operation instanceof RenameModel renamed) {
                    tracks.replaceAll(track -> track.model().equals(app + renamed.from())
                        ? new Track(track.friday(), app + renamed.model(), track.name()) : track);
                }
                tracks.removeIf(track -> operation instanceof RemoveField removed && track.model().equals(app + removed.model())
                    && track.name().equals(removed.name()) || operation instanceof DeleteModel deleted && track.model().equals(app + deleted.model()));
            }
        }
        tracks.forEach(track -> lost.remove(track.friday()));
        return lost;
    }
}
