package bookworm.fields;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.*;

/** Text of any length, in a {@code String}. */
@Retention(RUNTIME)
@Target(FIELD)
@FieldDefinition(TextType.class)
public @interface TextField {

    boolean nullable() default false;

    boolean blank() default false;

    boolean unique() default false;

    boolean primaryKey() default false;

    /** The column's name; by default the field's own in snake case. */
    String column() default "";
}
