/**
 * The models, and what they know is Bookworm alone. Their tables are named after this package, as Django names them after
 * the app: {@code books_book}. Start with {@link library.books.Author}, then read {@link library.books.Book}.
 */
package library.books;
