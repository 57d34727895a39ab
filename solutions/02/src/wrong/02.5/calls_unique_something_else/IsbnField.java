// misconception: an option may be called as one likes
// refused with: only one called unique() is heard
package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(IsbnType.class)
@interface IsbnField {

    int digits() default 13;

    boolean nullable() default false;

    boolean isUnique() default true;

    String column() default "";
}
