// misconception: the ticks are one choice, and the first says which
// refused with: a book of either will do
package desk;

import java.util.*;

final class SearchPage {

    record Form(String words, List<String> genres, String shelf) { }

    static List<Book> search(Form form) {
        List<Object> lookups = new ArrayList<>();
        if (form.genres() != null && !form.genres().isEmpty()) {
            lookups.addAll(List.of("genre", form.genres().get(0)));
        }
        if (form.shelf() != null && !form.shelf().isEmpty()) {
            lookups.addAll(List.of("shelf", form.shelf()));
        }
        String words = form.words() == null ? "" : form.words();
        return Book.objects.filter("title__icontains", words, lookups.toArray());
    }
}
