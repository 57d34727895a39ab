package bookworm.fields;

import java.lang.annotation.*;

/** A whole number of 32 bits, in an {@code int} or {@code Integer}. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(IntegerType.class)
public @interface IntegerField {

    boolean nullable() default false;

    boolean blank() default false;

    boolean unique() default false;

    boolean primaryKey() default false;

    /** The column's name; by default the field's own in snake case. */
    String column() default "";

    /** The values allowed, an enum with labels: see {@link Choice}. */
    Class<? extends Choice> choices() default Choice.class;

    /** Whether the column has an index of its own. */
    boolean dbIndex() default false;
}
