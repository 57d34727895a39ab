// right because: a lookup that every row meets asks for nothing, too
package desk;

import java.util.*;

final class SearchPage {

    record Form(String words, List<String> genres, String shelf) { }

    static List<Book> search(Form form) {
        boolean anyGenre = form.genres() == null || form.genres().isEmpty();
        boolean anyShelf = form.shelf() == null || form.shelf().isEmpty();
        return Book.objects.filter("title__icontains", Objects.requireNonNullElse(form.words(), ""),
            anyGenre ? "genre__isnull" : "genre__in", anyGenre ? false : form.genres(),
            anyShelf ? "pk__isnull" : "shelf", anyShelf ? false : form.shelf());
    }
}
