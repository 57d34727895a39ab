// misconception: what is null prints as null
// refused with: isLoaded() is true of no writer
package desk;

import bookworm.*;
import bookworm.fields.*;

public class Work extends Model {
    public static final Manager<Work> objects = Manager.of(Work.class);

    @CharField(maxLength = 200) public String title;
    @ForeignKey(nullable = true) public final Ref<Writer> writer = ref();

    @Override public String toString() {
        return title + " by " + (writer.isLoaded() ? String.valueOf(writer.get()) : "writer " + writer.key());
    }
}
