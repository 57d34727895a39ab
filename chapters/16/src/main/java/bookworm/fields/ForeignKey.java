package bookworm.fields;

import java.lang.annotation.*;

/**
 * Many to one, on a {@code final Ref<Author> author = ref();}. The column is named after the field: {@code author_id}.
 */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
public @interface ForeignKey {

    OnDelete onDelete();

    /** What lookups call the reverse relation, by default the model's name: {@code book}. */
    String relatedName() default "";

    boolean nullable() default false;

    boolean blank() default false;

    String column() default "";
}
