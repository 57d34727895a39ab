// misconception: what the last state has not is lost
// refused with: keep their values
package desk;

import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;

public final class Losses {

    public static SortedSet<String> of(ProjectState from, List<? extends Migration> migrations) {
        ProjectState to = from;
        for (Migration migration : migrations) {
            for (Operation operation : migration.operations()) {
                to = operation.apply(to, migration.app());
            }
        }
        SortedSet<String> lost = fields(from);
        lost.removeAll(fields(to));
        return lost;
    }

    private static SortedSet<String> fields(ProjectState state) {
        SortedSet<String> fields = new TreeSet<>();
        state.models().forEach((label, model) -> model.fields().keySet().forEach(name -> fields.add(label + "." + name)));
        return fields;
    }
}
