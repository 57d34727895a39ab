package desk;

import bookworm.*;
import bookworm.fields.*;

/** A work, and who wrote it. */
public class Work extends Model {
    public static final Manager<Work> objects = Manager.of(Work.class);

    @CharField(maxLength = 200) public String title;
    /** Of some works nobody knows who wrote them. */
    @ForeignKey(nullable = true) public final Ref<Writer> writer = ref();

    /**
     * For the log, and sends no query: {@code Emma by Jane Austen} where the writer is loaded, {@code Emma by writer 1} where
     * only his key is known, and {@code Beowulf} where there is no writer.
     */
    @Override public String toString() {
        if (!writer.isLoaded()) {
            return title + " by writer " + writer.key();
        }
        Writer known = writer.get();
        return known == null ? title : title + " by " + known;
    }
}
