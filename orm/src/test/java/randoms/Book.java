package randoms;

import bookworm.Manager;
import bookworm.ManyRelatedSet;
import bookworm.Model;
import bookworm.Ref;
import bookworm.fields.CharField;
import bookworm.fields.ForeignKey;
import bookworm.fields.IntegerField;
import bookworm.fields.ManyToMany;
import bookworm.fields.OnDelete;

class Book extends Model {
    static final Manager<Book> objects = Manager.of(Book.class);

    @CharField(maxLength = 20) String title;
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "books") final Ref<Author> author = ref();
    @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true, relatedName = "books") final Ref<Publisher> publisher = ref();
    @IntegerField(nullable = true) Integer pages;
    @ManyToMany(relatedName = "books") final ManyRelatedSet<Tag> tags = manyRelatedSet();
}
