package desk;

import java.util.*;

/** The desk's search page. */
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
        List<Object> lookups = new ArrayList<>();
        if (form.genres() != null && !form.genres().isEmpty()) {
            lookups.addAll(List.of("genre__in", form.genres()));
        }
        if (isFilled(form.shelf())) {
            lookups.addAll(List.of("shelf", form.shelf()));
        }
        return Book.objects.filter("title__icontains", isFilled(form.words()) ? form.words() : "", lookups.toArray());
    }

    private static boolean isFilled(String text) { return text != null && !text.isEmpty(); }
}
