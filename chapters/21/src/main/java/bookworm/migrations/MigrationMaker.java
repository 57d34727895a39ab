package bookworm.migrations;

import bookworm.migrations.MigrationDrafts.Draft;
import java.util.*;

/** Makes migrations of what has changed since the last ones. */
public final class MigrationMaker {

    /** A migration to be. */
    public record Made(String app, List<Operation> operations) implements Migration { }

    private MigrationMaker() { }

    /** The migrations from one state to another, in an order that works; none where the two agree. */
    public static List<Made> make(ProjectState from, ProjectState to, Questioner questioner) {
        List<Made> made = new ArrayList<>();
        for (Draft draft : MigrationDrafts.of(new Autodetector(from, to, questioner).detect())) {
            made.add(new Made(draft.app(), draft.operations()));
        }
        return made;
    }
}
