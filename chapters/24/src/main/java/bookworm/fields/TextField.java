package bookworm.fields;

import java.lang.annotation.*;

/** Text of any length, in a {@code String}. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(TextType.class)
public @interface TextField {

    boolean nullable() default false;

    boolean blank() default false;

    boolean unique() default false;

    /** The column's name; by default the field's own in snake case. */
    String column() default "";

    /** The value that the database gives a row which comes without one; by default none. */
    String[] dbDefault() default {};
}
