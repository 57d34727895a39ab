package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Book;
import books.Tag;
import bookworm.db.Database;
import bookworm.errors.DatabaseError;
import bookworm.errors.IntegrityError;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** More values than every database takes with one statement. */
@Slow
class TooManyValuesTest extends SmallLibrary {

    private static final int MANY = 70_000;

    @Test
    void a_query_of_ones_own_with_too_many_values_is_refused_with_words() {
        List<Long> keys = LongStream.range(0, MANY).boxed().toList();

        assertThatThrownBy(() -> Book.objects.filter("pk__in", keys).list()).isInstanceOf(DatabaseError.class)
            .hasMessageContainingAll("Book:", "65535 values at most, not 70000", "split");
        assertThat(Book.objects.inBulk(keys)).hasSize(3);
    }

    /** The keys of as many new tags as one statement relates, two values for each, and one key more that no tag has. */
    private static List<Object> keysOfWhichTheLastIsBad() {
        List<Object> keys = new ArrayList<>(tags(Database.current().dialect().maxParameters() / 2).stream().map(Tag::pk).toList());
        keys.add(-1);
        return keys;
    }

    private static List<Tag> tags(int count) {
        return Tag.objects.bulkCreate(IntStream.range(0, count).mapToObj(i -> {
            Tag tag = new Tag();
            tag.name = "tag " + i;
            return tag;
        }).toList());
    }

    @Test
    void keys_of_which_a_late_one_is_bad_are_not_added_in_part() {
        Object[] keys = keysOfWhichTheLastIsBad().toArray();

        assertThatThrownBy(() -> emma.tags.addKeys(keys)).isInstanceOf(IntegrityError.class);
        assertThat(emma.tags.count()).isZero();
    }

    @Test
    void keys_of_which_a_late_one_is_bad_do_not_take_the_place_of_others() {
        emma.tags.add(classic);
        List<Object> keys = keysOfWhichTheLastIsBad();

        assertThatThrownBy(() -> emma.tags.setKeys(keys)).isInstanceOf(IntegrityError.class);
        assertThat(emma.tags.all()).containsExactly(classic);
    }

    @Test
    @OnPostgreSQL
    void too_many_objects_to_relate_are_related_all_the_same() {
        emma.tags.add(tags(MANY).toArray(Tag[]::new));
        assertThat(emma.tags.count()).isEqualTo(MANY);
        emma.tags.set(List.of(classic));
        assertThat(emma.tags.all()).containsExactly(classic);
    }

    @Test
    @OnPostgreSQL
    void too_many_rows_to_move_are_moved_all_the_same() {
        List<Book> books = Book.objects.bulkCreate(IntStream.range(0, MANY).mapToObj(i -> {
            Book book = new Book();
            book.title = "";
            book.isbn = "" + i;
            book.author.set(austen);
            book.publicationDate = emma.publicationDate;
            return book;
        }).toList());

        penguin.books.add(books.toArray(Book[]::new));
        assertThat(penguin.books.count()).isEqualTo(MANY);
        penguin.books.set(List.of(emma));
        assertThat(penguin.books.all()).containsExactly(emma);
    }
}
