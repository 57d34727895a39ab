package bookworm.meta;

import java.lang.annotation.*;

/** An index over one or more fields, in {@link Meta#indexes()}. A minus sign before a field means descending. */
@Retention(RetentionPolicy.RUNTIME) @Target({})
public @interface Index {

    String[] value();

    /** By default made from the table, the first field and a hash, the same every time. */
    String name() default "";
}
