// misconception: what is unique is the key
// refused with: The key of a paperback is its id
package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(IsbnType.class)
@interface IsbnField {

    int digits() default 13;

    boolean nullable() default false;

    boolean primaryKey() default true;

    String column() default "";
}
