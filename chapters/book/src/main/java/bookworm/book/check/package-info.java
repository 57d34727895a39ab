/**
 * What the course promises about its lessons, one class for each promise. A {@link bookworm.book.check.Check} reads a
 * {@link bookworm.book.check.Subject} and tells each {@link bookworm.book.check.Problem} with its file, its line, and the fix.
 */
package bookworm.book.check;
