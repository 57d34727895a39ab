// right because: the cases in another order, with a StringBuilder
package desk;

import bookworm.*;
import bookworm.fields.*;

public class Work extends Model {
    public static final Manager<Work> objects = Manager.of(Work.class);

    @CharField(maxLength = 200) public String title;
    @ForeignKey(nullable = true) public final Ref<Writer> writer = ref();

    @Override public String toString() {
        StringBuilder line = new StringBuilder(String.valueOf(title));
        if (writer.isLoaded()) {
            if (writer.get() != null) {
                line.append(" by ").append(writer.get().name);
            }
        } else {
            line.append(" by writer ").append(writer.key());
        }
        return line.toString();
    }
}
