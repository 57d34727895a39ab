package bookworm.fields;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.*;

/** True or false, in a {@code boolean} or {@code Boolean}. */
@Retention(RUNTIME)
@Target(FIELD)
@FieldDefinition(BooleanType.class)
public @interface BooleanField {

    boolean nullable() default false;

    boolean blank() default false;

    boolean unique() default false;

    boolean primaryKey() default false;

    /** The column's name; by default the field's own in snake case. */
    String column() default "";
}
