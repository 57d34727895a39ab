// misconception: what is left empty is null
// refused with: A page sends an empty text for what was left empty
package desk;

import java.util.*;

final class SearchPage {

    record Form(String words, List<String> genres, String shelf) { }

    static List<Book> search(Form form) {
        List<Object> lookups = new ArrayList<>();
        if (form.genres() != null && !form.genres().isEmpty()) {
            lookups.addAll(List.of("genre__in", form.genres()));
        }
        if (form.shelf() != null) {
            lookups.addAll(List.of("shelf", form.shelf()));
        }
        return Book.objects.filter("title__icontains", form.words() == null ? "" : form.words(), lookups.toArray());
    }
}
