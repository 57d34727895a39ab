package desk;

import bookworm.Model;
import bookworm.exercises.Todo;
import bookworm.fields.IntegerField;

/** Exercise 06.6, build: a model whose objects notice that somebody else was faster. */
abstract class Versioned extends Model {

    /** Counted up by {@link #saveIfUnchanged} alone. */
    @IntegerField int version = 0;

    /**
     * Writes every field, and a version one higher, in one UPDATE, if the row still has the version that this object has.
     * The object then has the new version as well. Where the row has another version, or is gone, or never was, a {@link Conflict}
     * is thrown. Nothing is validated. What a field's {@code convert} refuses is refused before anything is sent, and what the
     * database refuses is heard of as it is, both as by {@code save}. Whenever nothing is written, the object keeps its version.
     * {@code save} itself stays as it is: it neither checks the version nor counts it up.
     */
    final void saveIfUnchanged() {
        throw new Todo("06.6", "write only over the version that was read");
    }
}
