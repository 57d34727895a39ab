// right because: an Optional holds what is known
package desk;

import bookworm.*;
import bookworm.fields.*;

public class Work extends Model {
    public static final Manager<Work> objects = Manager.of(Work.class);

    @CharField(maxLength = 200) public String title;
    @ForeignKey(nullable = true) public final Ref<Writer> writer = ref();

    @Override public String toString() {
        var known = java.util.Optional.ofNullable(writer.isLoaded() ? writer.get() : null).map(one -> " by " + one.name);
        return title + known.orElse(writer.key() == null ? "" : " by writer " + writer.key());
    }
}
