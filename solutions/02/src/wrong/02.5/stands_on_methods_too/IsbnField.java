// misconception: a getter may carry it, too
// refused with: on fields, and nowhere else
package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.*;

/** Exercise 02.5, build: an ISBN of 13 digits, or of 10 where the book is older, in a {@code String}. */
@Retention(RetentionPolicy.RUNTIME) @Target({ElementType.FIELD, ElementType.METHOD})
@FieldDefinition(IsbnType.class)
@interface IsbnField {

    int digits() default 13;

    boolean nullable() default false;

    boolean unique() default true;

    String column() default "";
}
