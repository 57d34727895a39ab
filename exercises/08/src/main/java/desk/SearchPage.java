package desk;

import bookworm.exercises.Todo;
import java.util.List;

/** Exercise 08.4, debug: the desk's search page. Some searches find nothing, and some find the wrong books. */
final class SearchPage {

    /** What the page sends: words of the title, the genres that were ticked, a shelf. */
    record Form(String words, List<String> genres, String shelf) { }

    private SearchPage() { }

    /**
     * The books that meet all that was filled in; upper and lower case are one. What was left empty, be it null, an empty text or
     * a list without anything in it, asks for nothing, so an empty form finds all books. Each character of the words means itself, a blank too.
     * The database searches, in one query.
     */
    static List<Book> search(Form form) {
        Todo.here("08.4", "let each form find its books, and delete this line");
        String words = form.words() == null ? "" : form.words().replaceAll("[%_]", "\\\\$0"); // so that % finds a %
        return Book.objects.filter("title__icontains", words, "genre__in", form.genres(), "shelf", form.shelf());
    }
}
