package bookworm.fields;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.*;

/** Many to one, on a {@code final Ref<Author> author = ref();}. The column is named after the field: {@code author_id}. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface ForeignKey {

    OnDelete onDelete();

    /** What lookups call the way back, by default the model's name: {@code book}. */
    String relatedName() default "";

    boolean nullable() default false;

    boolean blank() default false;

    boolean unique() default false;

    String column() default "";
}
