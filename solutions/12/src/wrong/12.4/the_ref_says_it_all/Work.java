// misconception: a Ref prints as its object
// refused with: his key is known
package desk;

import bookworm.*;
import bookworm.fields.*;

public class Work extends Model {
    public static final Manager<Work> objects = Manager.of(Work.class);

    @CharField(maxLength = 200) public String title;
    @ForeignKey(nullable = true) public final Ref<Writer> writer = ref();

    @Override public String toString() {
        return writer.key() == null && writer.get() == null ? title : title + " by " + writer;
    }
}
