/**
 * How the tables of {@link library.books} came to be, step by step: {@code makemigrations} writes the steps, {@code migrate}
 * takes them. They know Bookworm alone, not the models, which have changed since. Start with the first,
 * {@link library.books.migrations.M0001_Initial}.
 */
package library.books.migrations;
