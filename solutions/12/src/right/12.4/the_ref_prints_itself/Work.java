// right because: a Ref prints its object or its key, and sends nothing
package desk;

import bookworm.*;
import bookworm.fields.*;

public class Work extends Model {
    public static final Manager<Work> objects = Manager.of(Work.class);

    @CharField(maxLength = 200) public String title;
    @ForeignKey(nullable = true) public final Ref<Writer> writer = ref();

    @Override public String toString() {
        boolean isNobody = writer.isLoaded() && writer.get() == null;
        return isNobody ? title : title + " by " + (writer.isLoaded() ? "" : "writer ") + writer;
    }
}
