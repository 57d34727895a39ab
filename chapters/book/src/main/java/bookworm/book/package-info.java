/**
 * The tooling of the course: {@link bookworm.book.lesson} takes a lesson apart, {@link bookworm.book.check} holds it against
 * the code, {@link bookworm.book.carry} takes a change from one chapter to the next. {@link bookworm.book.Main} is the command line.
 */
package bookworm.book;
