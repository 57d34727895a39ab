package bookworm.fields;

import java.lang.annotation.*;

/** A moment, in an {@code Instant}: times are kept in UTC. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(DateTimeType.class)
public @interface DateTimeField {

    boolean nullable() default false;

    boolean blank() default false;

    boolean unique() default false;

    boolean primaryKey() default false;

    /** The column's name; by default the field's own in snake case. */
    String column() default "";

    /** Whether the column has an index of its own. */
    boolean dbIndex() default false;
}
