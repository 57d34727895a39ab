package bookworm.fields;

import java.lang.annotation.*;

/**
 * Many to many, on a {@code final ManyRelatedSet<Tag> tags = manyRelatedSet();}. What belongs together stands in a join table.
 */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
public @interface ManyToMany {

    /** What lookups call the reverse relation, by default the model's name: {@code book}. */
    String relatedName() default "";

    /** The name of the join table, by default the model's table and the field's name: {@code books_book_tags}. */
    String table() default "";

    /** The model of the join table, where its rows hold more than two keys: it has a foreign key to each side. */
    Class<?> through() default void.class;
}
