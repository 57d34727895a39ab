package bookworm.fields;

import java.lang.annotation.*;

/** True or false, in a {@code boolean} or {@code Boolean}. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(BooleanType.class)
public @interface BooleanField {

    boolean nullable() default false;

    /** The column's name; by default the field's own in snake case. */
    String column() default "";

    /** Whether the column has an index of its own. */
    boolean dbIndex() default false;
}
