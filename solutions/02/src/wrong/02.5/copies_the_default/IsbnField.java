// misconception: an option that is not said is false
// refused with: let unique() be true by default
package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.*;

/** Exercise 02.5, build: an ISBN of 13 digits, or of 10 where the book is older, in a {@code String}. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(IsbnType.class)
@interface IsbnField {

    int digits() default 13;

    boolean nullable() default false;

    boolean unique() default false;

    String column() default "";
}
