// misconception: a wildcard is no part of the words
// refused with: Taken out by the page
package desk;

import java.util.*;

final class SearchPage {

    record Form(String words, List<String> genres, String shelf) { }

    static List<Book> search(Form form) {
        List<Object> lookups = new ArrayList<>();
        if (form.genres() != null && !form.genres().isEmpty()) {
            lookups.addAll(List.of("genre__in", form.genres()));
        }
        if (form.shelf() != null && !form.shelf().isEmpty()) {
            lookups.addAll(List.of("shelf", form.shelf()));
        }
        String words = form.words() == null ? "" : form.words().replaceAll("[%_]", "");
        return Book.objects.filter("title__icontains", words, lookups.toArray());
    }
}
