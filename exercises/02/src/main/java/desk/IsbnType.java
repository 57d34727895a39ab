package desk;

/**
 * Exercise 02.5, build: what a column of ISBNs is, {@code VARCHAR(13)} or {@code VARCHAR(10)}. Any other number of digits is
 * a mistake, to be reported with all the others.
 */
final class IsbnType {
}
