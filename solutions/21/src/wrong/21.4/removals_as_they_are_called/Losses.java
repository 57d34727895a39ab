// misconception: a removal says what is lost
// refused with: Friday's name of it is pages
package desk;

import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;

public final class Losses {

    public static SortedSet<String> of(ProjectState from, List<? extends Migration> migrations) {
        SortedSet<String> lost = new TreeSet<>();
        for (Migration migration : migrations) {
            for (Operation operation : migration.operations()) {
                if (operation instanceof RemoveField removed) {
                    lost.add(migration.app() + "." + removed.model() + "." + removed.name());
                }
            }
        }
        return lost;
    }
}
