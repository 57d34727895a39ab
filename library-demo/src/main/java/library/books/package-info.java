/** The models. Their tables are named after this package, as Django names them after the app: {@code books_book}. */
package library.books;
