// misconception: who answers yes renames
// refused with: A yes of the questioner does not come to that
package desk;

import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.MigrationMaker.Made;
import java.util.*;

public final class Told {

    public static List<Made> make(ProjectState from, ProjectState to, Map<String, String> was, Questioner questioner) {
        return MigrationMaker.make(from, to, new Questioner() {
            @Override public boolean isRenamed(ModelState gone, ModelState added) { return questioner.isRenamed(gone, added); }

            @Override public boolean isRenamed(String model, String gone, String added) {
                String old = was.get(model + "." + added);
                return old == null ? questioner.isRenamed(model, gone, added) : old.equals(gone);
            }

            @Override public Object valueForNewField(String model, String name, FieldState field) {
                return questioner.valueForNewField(model, name, field);
            }

            @Override public Optional<Object> valueForNulls(String model, String name, FieldState field) {
                return questioner.valueForNulls(model, name, field);
            }
        });
    }
}
