/** What a classroom on GitHub needs: the workflow that grades, made from the sheets of exercises. */
package bookworm.book.classroom;
