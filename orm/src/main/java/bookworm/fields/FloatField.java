package bookworm.fields;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.*;

/** A floating-point number, in a {@code double} or {@code Double}. */
@Retention(RUNTIME)
@Target(FIELD)
@FieldDefinition(FloatType.class)
public @interface FloatField {

    boolean nullable() default false;

    boolean blank() default false;

    boolean unique() default false;

    boolean primaryKey() default false;

    /** The column's name; by default the field's own in snake case. */
    String column() default "";
}
