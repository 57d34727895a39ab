package bookworm.fields;

import java.lang.annotation.*;

/** A day, in a {@code LocalDate}. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(DateType.class)
public @interface DateField {

    boolean nullable() default false;

    boolean blank() default false;

    boolean unique() default false;

    boolean primaryKey() default false;

    /** The column's name; by default the field's own in snake case. */
    String column() default "";

    /** Whether the column has an index of its own. */
    boolean dbIndex() default false;

    /** The value that the database gives a row which comes without one; by default none. */
    String[] dbDefault() default {};
}
