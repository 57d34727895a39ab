// misconception: without a key there is no writer
// refused with: although he has no key yet
package desk;

import bookworm.*;
import bookworm.fields.*;

public class Work extends Model {
    public static final Manager<Work> objects = Manager.of(Work.class);

    @CharField(maxLength = 200) public String title;
    @ForeignKey(nullable = true) public final Ref<Writer> writer = ref();

    @Override public String toString() {
        if (writer.key() == null) {
            return title;
        }
        return title + " by " + (writer.isLoaded() ? writer.get().name : "writer " + writer.key());
    }
}
