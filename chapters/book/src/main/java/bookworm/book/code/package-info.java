/**
 * The course as files: its chapters, their code line by line, and what one chapter changes of the one before. Start with
 * {@link bookworm.book.code.Course}. Knows nothing of lessons.
 */
package bookworm.book.code;
