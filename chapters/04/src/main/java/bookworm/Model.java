package bookworm;

import bookworm.fields.*;
import bookworm.meta.*;
import java.util.Objects;

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

    /**
     * Checks the object against the rules of its model: required values, lengths, choices. Throws a
     * {@link bookworm.errors.ValidationError} with all the problems, by field. No query.
     */
    public void fullClean() { Validation.check(this); }

    /** The label of a field's choice, or its value where that is none of the choices; null for null. */
    public String display(String fieldName) {
        FieldMeta field = meta().field(fieldName);
        Object value = field.get(this) instanceof Choice choice ? choice.value() : field.get(this);
        return field.choices().getOrDefault(value, Objects.toString(value, null));
    }

    final ModelMeta meta() { return Models.meta(getClass()); }
}
