package bookworm.fields;

import java.lang.annotation.*;

/** A floating-point number, in a {@code double} or {@code Double}. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(FloatType.class)
public @interface FloatField {

    boolean nullable() default false;

    boolean blank() default false;

    /** The column's name; by default the field's own in snake case. */
    String column() default "";

    /** Whether the column has an index of its own. */
    boolean dbIndex() default false;
}
