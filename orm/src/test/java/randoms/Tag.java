package randoms;

import bookworm.Manager;
import bookworm.ManyRelatedSet;
import bookworm.Model;
import bookworm.fields.CharField;

class Tag extends Model {
    static final Manager<Tag> objects = Manager.of(Tag.class);

    @CharField(maxLength = 20) String name;
    final ManyRelatedSet<Book> books = manyRelatedSet(Book.class, "tags");
}
