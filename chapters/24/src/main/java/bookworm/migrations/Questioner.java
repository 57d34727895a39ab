package bookworm.migrations;

import bookworm.meta.*;
import java.util.Optional;

/** Is asked what two states cannot tell. */
public interface Questioner {

    /** Whether a model that is gone is the new one, renamed. */
    boolean isRenamed(ModelState gone, ModelState added);

    /** Whether a field that is gone is the new one, renamed; the model goes by its label. */
    boolean isRenamed(String model, String gone, String added);

    /** What the rows that are there get in a new field that may not be null and has no default. */
    Object valueForNewField(String model, String name, FieldState field);

    /** What replaces the nulls of a field that may not be null any more; nothing where somebody else sees to them. */
    Optional<Object> valueForNulls(String model, String name, FieldState field);
}
