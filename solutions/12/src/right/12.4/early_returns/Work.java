// right because: the cases one after another
package desk;

import bookworm.*;
import bookworm.fields.*;

public class Work extends Model {
    public static final Manager<Work> objects = Manager.of(Work.class);

    @CharField(maxLength = 200) public String title;
    @ForeignKey(nullable = true) public final Ref<Writer> writer = ref();

    @Override public String toString() {
        if (writer.isLoaded() && writer.get() == null) {
            return title;
        }
        if (writer.isLoaded()) {
            return title + " by " + writer.get().name;
        }
        return String.format("%s by writer %s", title, writer.key());
    }
}
