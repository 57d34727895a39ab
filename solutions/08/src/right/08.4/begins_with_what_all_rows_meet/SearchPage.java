// right because: what every row meets may be the first lookup, and IN takes an array
package desk;

import java.util.*;

final class SearchPage {

    record Form(String words, List<String> genres, String shelf) { }

    private SearchPage() { }

    static List<Book> search(Form form) {
        List<Object> more = new ArrayList<>();
        if (form.words() != null && !form.words().isEmpty()) {
            more.addAll(List.of("title__icontains", form.words()));
        }
        if (form.genres() != null && !form.genres().isEmpty()) {
            more.addAll(List.of("genre__in", form.genres().toArray()));
        }
        if (form.shelf() != null && !form.shelf().isEmpty()) {
            more.addAll(List.of("shelf__in", List.of(form.shelf())));
        }
        return Book.objects.filter("pk__isnull", false, more.toArray());
    }
}
