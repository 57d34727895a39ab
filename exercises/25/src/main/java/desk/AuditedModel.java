package desk;

import bookworm.*;
import bookworm.exercises.Todo;

/** Exercise 25.6, an example of a last project: a model whose fields marked {@link Audited} leave a trail of {@link Change}s. */
public abstract class AuditedModel extends Model {

    @Override public void save() { throw new Todo("25.6", "save, and leave a trail of what it changes"); }

    @Override public Deletion delete() { throw new Todo("25.6", "delete, and leave a trail of what was there"); }
}
