/** What the course promises about its lessons, one class for each promise. */
package bookworm.book.check;
