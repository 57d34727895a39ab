package desk;

import bookworm.*;
import bookworm.fields.*;

/** A book, as the exercises have it. It has an author, and perhaps a publisher and a language. */
public class Book extends Model {
    public static final Manager<Book> objects = Manager.of(Book.class);

    @CharField(maxLength = 200) public String title;
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "books") public final Ref<Author> author = ref();
    @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true, relatedName = "books") public final Ref<Publisher> publisher = ref();
    @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true, relatedName = "books") public final Ref<Language> language = ref();
    @PositiveIntegerField public int pages = 0;
    public final RelatedSet<Loan> loans = relatedSet(Loan.class, "book");

    @Override public String toString() { return title; }
}
