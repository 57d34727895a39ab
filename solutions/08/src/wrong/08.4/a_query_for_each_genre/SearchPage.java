// misconception: any of the genres takes a query for each
// refused with: One search, one query
package desk;

import java.util.*;

final class SearchPage {

    record Form(String words, List<String> genres, String shelf) { }

    private SearchPage() { }

    static List<Book> search(Form form) {
        String words = Objects.requireNonNullElse(form.words(), "");
        List<Object> more = new ArrayList<>();
        if (form.shelf() != null && !form.shelf().isEmpty()) {
            more.addAll(List.of("shelf", form.shelf()));
        }
        if (form.genres() == null || form.genres().isEmpty()) {
            return Book.objects.filter("title__icontains", words, more.toArray());
        }
        List<Book> found = new ArrayList<>();
        for (String genre : form.genres()) {
            List<Object> lookups = new ArrayList<>(more);
            lookups.addAll(List.of("genre", genre));
            found.addAll(Book.objects.filter("title__icontains", words, lookups.toArray()));
        }
        return found;
    }
}
