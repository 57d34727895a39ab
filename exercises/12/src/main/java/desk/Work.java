package desk;

import bookworm.*;
import bookworm.exercises.Todo;
import bookworm.fields.*;

/** Exercise 12.4, debug: a work, and who wrote it. Its line in the log never ends. */
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
        Todo.here("12.4", "let the lines of the log end, and delete this line here and in Writer");
        return title + " by " + writer.get();
    }
}
