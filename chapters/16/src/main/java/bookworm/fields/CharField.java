package bookworm.fields;

import java.lang.annotation.*;

/** Text of limited length, in a {@code String} or in an enum that is a {@link Choice}. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(CharType.class)
public @interface CharField {

    int maxLength();

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
