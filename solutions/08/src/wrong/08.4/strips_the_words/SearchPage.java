// misconception: blanks around the words do not count
// refused with: A blank is a character like another
package desk;

import java.util.*;

final class SearchPage {

    record Form(String words, List<String> genres, String shelf) { }

    private SearchPage() { }

    static List<Book> search(Form form) {
        String words = Objects.requireNonNullElse(form.words(), "");
        List<Object> more = new ArrayList<>();
        if (form.genres() != null && !form.genres().isEmpty()) {
            more.addAll(List.of("genre__in", form.genres()));
        }
        if (form.shelf() != null && !form.shelf().isEmpty()) {
            more.addAll(List.of("shelf", form.shelf()));
        }
        return Book.objects.filter("title__icontains", words.strip(), more.toArray());
    }
}
