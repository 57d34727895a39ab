package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import library.*;
import org.junit.jupiter.api.*;

/** A foreign key in an object: when it loads, and what changes it. */
class RefTest extends StoredEmma {

    private Author woolf;
    private Publisher penguin;

    @BeforeEach
    void store() {
        woolf = Author.objects.create(author -> author.name = "Virginia Woolf");
        penguin = Publisher.objects.create(publisher -> {
            publisher.name = "Penguin";
            publisher.country = "UK";
        });
    }

    @Test
    void the_object_is_loaded_once_when_it_is_asked_for() {
        Book book = read();

        assertThat(book.author.isLoaded()).isFalse();
        assertThat(sqlOf(() -> assertThat(book.author.get()).isEqualTo(austen)))
            .containsExactly("SELECT \"id\", \"name\", \"birth_date\", \"biography\" FROM \"books_author\" WHERE \"id\" = ?");
        assertThat(sqlOf(() -> assertThat(book.author.get()).isSameAs(book.author.get()))).isEmpty();
        assertThat(book.author.isLoaded()).isTrue();
    }

    @Test
    void the_key_and_its_text_need_no_query() {
        Book book = read();

        assertThat(sqlOf(() -> {
            assertThat(book.author.key()).isEqualTo(austen.id);
            assertThat(book.author).hasToString(String.valueOf(austen.id));
            assertThat(emma.author).as("loaded").hasToString("Jane Austen");
        })).isEmpty();
    }

    @Test
    void nothing_is_null_and_needs_no_query() {
        Book book = read();

        assertThat(sqlOf(() -> assertThat(book.publisher.get()).isNull())).isEmpty();
        assertThat(book.publisher.key()).isNull();
        assertThat(book.publisher.isLoaded()).isTrue();
    }

    @Test
    void a_key_that_is_never_null_but_not_set_yet_says_so() {
        assertThatThrownBy(new Book().author::get).isInstanceOf(DoesNotExist.class)
            .hasMessage("Book.author is not set, and may not be null: set it before it is asked for.");
    }

    @Test
    void another_object_is_referred_to_in_memory_and_written_by_save() {
        assertThat(sqlOf(() -> emma.author.set(woolf))).isEmpty();
        assertThat(emma.author.get()).isSameAs(woolf);
        assertThat(read().author.get()).as("not saved yet").isEqualTo(austen);
        emma.save("author");
        assertThat(read().author.get()).isEqualTo(woolf);
    }

    @Test
    void another_key_forgets_the_object_and_takes_any_number_type() {
        emma.author.key(woolf.id.intValue());

        assertThat(emma.author.isLoaded()).isFalse();
        assertThat(emma.author.key()).isEqualTo(woolf.id);
        assertThat(emma.author.get()).isEqualTo(woolf);
        assertThatThrownBy(() -> emma.author.key("Woolf")).isInstanceOf(ValueError.class)
            .hasMessage("Book.author expected a whole number but got \"Woolf\"");
    }

    @Test
    void the_key_that_it_has_already_forgets_nothing() {
        emma.author.key(austen.id);

        assertThat(emma.author.isLoaded()).isTrue();
    }

    @Test
    void null_takes_a_reference_away() {
        emma.publisher.set(penguin);
        emma.save();
        assertThat(read().publisher.get()).isEqualTo(penguin);
        Book book = read();
        book.publisher.set(null);
        book.save();
        assertThat(read().publisher.key()).isNull();
    }

    @Test
    void an_object_that_is_not_saved_has_no_key_to_refer_to() {
        Author late = new Author();
        late.name = "Flann O'Brien";
        emma.author.set(late);

        assertThat(sqlOf(() -> assertThatThrownBy(emma::save).isInstanceOf(ValueError.class)
            .hasMessage("Cannot save this Book: its author is not saved yet, so there is no key to refer to. Save that first.")))
            .isEmpty();
        late.save();
        emma.save();
        assertThat(read().author.get()).isEqualTo(late);
    }

    @Test
    void a_row_that_is_not_there_is_told_by_the_key_by_validation_and_by_the_database() {
        emma.author.key(999);

        assertThatThrownBy(emma.author::get).isInstanceOf(DoesNotExist.class)
            .hasMessage("Book.author refers to Author 999, which is not in the database.");
        assertThatThrownBy(emma::fullClean).isInstanceOf(ValidationError.class).hasMessageContaining("Author 999 does not exist.");
        assertThatThrownBy(emma::save).isInstanceOf(IntegrityError.class).hasMessageStartingWith("Book: ");
        emma.author.set(austen);
        emma.fullClean();
    }

    @Test
    void a_row_that_others_refer_to_cannot_be_deleted() {
        assertThatThrownBy(austen::delete).isInstanceOf(IntegrityError.class);
        assertThat(read().author.get()).as("no key is emptied by magic").isEqualTo(austen);
        emma.delete();
        austen.delete();
        assertThat(count("books_author")).isEqualTo(1);
    }

    @Test
    void get_or_create_takes_objects_for_the_new_row() {
        Manager.Found<Loan> found = Loan.objects.getOrCreate(Expressions.q("book", emma), loan -> {
            loan.member.set(Member.objects.create(member -> {
                member.name = "Inês";
                member.email = "ines@example.org";
                member.joined = emma.publicationDate;
            }));
            loan.loanedOn = emma.publicationDate;
            loan.dueOn = emma.publicationDate;
        });

        assertThat(found.created()).isTrue();
        assertThat(found.object().book.get()).isSameAs(emma);
        assertThat(Loan.objects.getOrCreate("book", emma).object()).isEqualTo(found.object());
    }

    @Test
    void an_update_takes_an_object_or_its_key() {
        assertThat(sqlOf(() -> Book.objects.update("author", woolf, "publisher", penguin)))
            .containsExactly("UPDATE \"books_book\" SET \"author_id\" = ?, \"publisher_id\" = ?");
        assertThat(read().author.get()).isEqualTo(woolf);
        assertThat(read().publisher.get()).isEqualTo(penguin);
        Book.objects.update("authorId", austen.id, "publisher", null);
        assertThat(read().author.get()).isEqualTo(austen);
        assertThat(read().publisher.get()).isNull();
    }

    @Test
    void refresh_forgets_the_object_unless_other_fields_are_named() {
        elsewhere("UPDATE \"books_author\" SET \"name\" = 'J. Austen' WHERE \"id\" = ?", austen.id);
        emma.refreshFromDb("pages");
        assertThat(emma.author.get().name).isEqualTo("Jane Austen");
        emma.refreshFromDb();
        assertThat(emma.author.get().name).isEqualTo("J. Austen");
    }
}
