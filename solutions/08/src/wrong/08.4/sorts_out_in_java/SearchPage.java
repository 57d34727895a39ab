// misconception: a list of books can be filtered in Java
// refused with: What Java sorts out, the database sent in vain
package desk;

import java.util.*;

final class SearchPage {

    record Form(String words, List<String> genres, String shelf) { }

    static List<Book> search(Form form) {
        return Book.objects.filter("pk__isnull", false).stream()
            .filter(book -> form.words() == null || book.title.toLowerCase().contains(form.words().toLowerCase()))
            .filter(book -> form.genres() == null || form.genres().isEmpty() || form.genres().contains(book.genre))
            .filter(book -> form.shelf() == null || form.shelf().isEmpty() || form.shelf().equals(book.shelf)).toList();
    }
}
