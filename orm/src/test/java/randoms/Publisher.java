package randoms;

import bookworm.Manager;
import bookworm.Model;
import bookworm.RelatedSet;
import bookworm.fields.CharField;
import bookworm.fields.IntegerField;

class Publisher extends Model {
    static final Manager<Publisher> objects = Manager.of(Publisher.class);

    @CharField(maxLength = 20) String name;
    @IntegerField int founded;
    final RelatedSet<Book> books = relatedSet(Book.class, "publisher");
}
