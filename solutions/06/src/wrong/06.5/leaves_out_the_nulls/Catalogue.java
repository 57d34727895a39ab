// misconception: a null is no correction
// refused with: The date was corrected too, to null
package desk;

import bookworm.meta.*;
import java.util.*;
import java.util.function.Consumer;

final class Catalogue {

    private Catalogue() { }

    static void correct(String isbn, Consumer<Book> correction) {
        Book book = Book.objects.get("isbn", isbn);
        correction.accept(book);
        ModelMeta meta = Models.meta(Book.class);
        List<String> names = meta.fieldsBesideKey().stream().filter(field -> field.get(book) != null).map(FieldMeta::name).toList();
        book.save(names.get(0), names.toArray(new String[0]));
    }
}
