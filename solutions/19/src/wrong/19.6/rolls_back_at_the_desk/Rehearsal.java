// misconception: whatever a transaction did, a rollback undoes
// refused with: a rollback has nothing to take back
package desk;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.meta.*;
import bookworm.schema.*;
import java.util.*;

public final class Rehearsal {

    private static final class Over extends RuntimeException { }

    public static Optional<String> of(Database desk, List<ModelState> before, List<ModelState> after) {
        List<String> refused = new ArrayList<>();
        try {
            Database.atomic(() -> {
                for (String sql : Schema.change(Models.of(before).values(), Models.of(after).values(), Renaming.NONE, desk.dialect())) {
                    try {
                        desk.update(Sql.of(sql));
                    } catch (DatabaseError e) {
                        refused.add(sql);
                        throw new Over();
                    }
                }
                throw new Over();
            });
        } catch (Over e) {
            // rolled back
        }
        return refused.stream().findFirst();
    }
}
