package bookworm.fields;

import java.lang.annotation.*;

/** Text of limited length, in a {@code String}. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(CharType.class)
public @interface CharField {

    int maxLength();

    boolean nullable() default false;

    boolean unique() default false;

    boolean primaryKey() default false;

    /** The column's name; by default the field's own in snake case. */
    String column() default "";
}
