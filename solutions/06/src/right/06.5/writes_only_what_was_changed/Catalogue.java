// right because: each field that the correction changed gets into the row, and where none was changed nothing can be lost
package desk;

import bookworm.meta.*;
import java.util.*;
import java.util.function.Consumer;

final class Catalogue {

    private Catalogue() { }

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        Map<String, Object> before = new LinkedHashMap<>();
        Models.meta(Book.class).fieldsBesideKey().forEach(field -> before.put(field.name(), field.get(book)));
        correction.accept(book);
        List<String> changed = before.keySet().stream()
            .filter(name -> !Objects.equals(before.get(name), Models.meta(Book.class).field(name).get(book))).toList();
        if (!changed.isEmpty()) {
            book.save(changed.get(0), changed.subList(1, changed.size()).toArray(new String[0]));
        }
    }
}
