package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.*;

/** A {@link Colour}; the column holds {@code #ff8800}. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(ColourType.class)
@interface ColourField {

    boolean nullable() default false;

    String column() default "";
}
