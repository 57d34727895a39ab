package bookworm.fields;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.*;

/** A moment, in an {@code Instant}: times are kept in UTC. */
@Retention(RUNTIME)
@Target(FIELD)
@FieldDefinition(DateTimeType.class)
public @interface DateTimeField {

    boolean nullable() default false;

    boolean blank() default false;

    boolean unique() default false;

    boolean primaryKey() default false;

    /** The column's name; by default the field's own in snake case. */
    String column() default "";
}
