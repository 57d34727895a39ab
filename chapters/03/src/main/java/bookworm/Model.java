package bookworm;

import bookworm.fields.AutoField;
import bookworm.meta.ModelObject;

/**
 * A row of a table as an object. A subclass is a model: its annotated fields are the columns, public and plain.
 * <pre>{@code
 * public class Author extends Model {
 *     @CharField(maxLength = 100) public String name;
 * }
 * }</pre>
 */
public abstract class Model implements ModelObject {

    /** The key, made by the database; null until the object is saved, and in a model that declares a key of its own. */
    @AutoField
    public Long id;
}
