/**
 * The article's library on Bookworm. Its four scripts are {@link library.AddBook}, {@link library.QueryBooks},
 * {@link library.UpdateBook} and {@link library.DeleteBook}; {@link library.AdvancedQueries} and
 * {@link library.Performance} are its later sections, and {@link library.Tour} runs them all in its order. Start with
 * the models in {@link library.books}, then read a script. The commands after Django's {@code manage.py} are in
 * {@link library.manage}.
 */
package library;
