/**
 * The article's library on Bookworm. Its four scripts are {@link library.AddBook}, {@link library.QueryBooks},
 * {@link library.UpdateBook} and {@link library.DeleteBook}; {@link library.AdvancedQueries} and
 * {@link library.Performance} are its later sections, and {@link library.Tour} runs them all in its order. Start with
 * the models in {@link library.books}, then read a script.
 *
 * <p>This package knows all others of the demo, and none of them knows it. {@link library.Main} is the command line: it
 * gathers the commands of {@link library.manage} and tells them where the library is.
 */
package library;
