// misconception: a key says it all
// refused with: The writer is loaded, so his name is known
package desk;

import bookworm.*;
import bookworm.fields.*;

public class Work extends Model {
    public static final Manager<Work> objects = Manager.of(Work.class);

    @CharField(maxLength = 200) public String title;
    @ForeignKey(nullable = true) public final Ref<Writer> writer = ref();

    @Override public String toString() {
        return writer.key() == null ? title : title + " by writer " + writer.key();
    }
}
