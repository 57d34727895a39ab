package desk;

/**
 * Exercise 02.5, build: an ISBN of 13 digits, or of 10 where the book is older, in a {@code String}. Unique, unless
 * {@code unique = false} is said.
 *
 * <p>So far it is an annotation that nobody hears. Three annotations and one option are missing.
 */
@interface IsbnField {

    int digits() default 13;

    boolean nullable() default false;

    String column() default "";
}
