// misconception: the escaping was the only fault
// refused with: a null in a lookup asks for IS NULL
package desk;

import java.util.*;

final class SearchPage {

    record Form(String words, List<String> genres, String shelf) { }

    static List<Book> search(Form form) {
        return Book.objects.filter("title__icontains", form.words() == null ? "" : form.words(), "genre__in",
            form.genres() == null ? List.of("FIC", "SCI", "NON", "HIS") : form.genres(), "shelf", form.shelf());
    }
}
