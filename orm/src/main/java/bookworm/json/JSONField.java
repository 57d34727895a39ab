package bookworm.json;

import bookworm.fields.*;
import java.lang.annotation.*;

/**
 * What JSON can hold, in an {@code Object}, a {@code Map} or a {@code List}: maps by text, lists, texts, numbers, truths, and
 * nulls inside of them. A null field is a NULL of the database. Needs {@code com.fasterxml.jackson.core:jackson-databind}.
 *
 * <p>JSON has one kind of number. A whole one is read as an {@code Integer}, where that is too small as a {@code Long} or a
 * {@code BigInteger}, any other as a {@code Double}: 1.0 comes back as 1. An exact price belongs in a {@link DecimalField}.
 */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(JsonType.class)
public @interface JSONField {

    boolean nullable() default false;

    boolean blank() default false;

    /** The column's name; by default the field's own in snake case. */
    String column() default "";

    /** The JSON text that the database gives a row which comes without one; by default none. */
    String[] dbDefault() default {};
}
