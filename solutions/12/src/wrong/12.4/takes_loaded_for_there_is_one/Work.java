// misconception: what is loaded is there
// refused with: To print an object must never fail
package desk;

import bookworm.*;
import bookworm.fields.*;

public class Work extends Model {
    public static final Manager<Work> objects = Manager.of(Work.class);

    @CharField(maxLength = 200) public String title;
    @ForeignKey(nullable = true) public final Ref<Writer> writer = ref();

    @Override public String toString() {
        return title + " by " + (writer.isLoaded() ? writer.get().name : "writer " + writer.key());
    }
}
