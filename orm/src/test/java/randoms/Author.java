package randoms;

import bookworm.Manager;
import bookworm.Model;
import bookworm.RelatedSet;
import bookworm.fields.CharField;
import bookworm.meta.Meta;

@Meta(ordering = "name")
class Author extends Model {
    static final Manager<Author> objects = Manager.of(Author.class);

    @CharField(maxLength = 20) String name;
    final RelatedSet<Book> books = relatedSet(Book.class, "author");
}
