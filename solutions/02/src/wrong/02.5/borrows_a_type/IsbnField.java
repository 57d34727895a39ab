// misconception: a text of some length has a type already
// refused with: Of this one it is IsbnType
package desk;

import bookworm.fields.CharType;
import bookworm.fields.FieldDefinition;
import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(CharType.class)
@interface IsbnField {

    int digits() default 13;

    boolean nullable() default false;

    boolean unique() default true;

    String column() default "";
}
