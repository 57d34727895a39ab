package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import java.time.LocalDate;
import java.util.*;
import library.*;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links of many to many: made and broken from both ends. */
class ManyToManyTest extends StoredEmma {

    private Book orlando;
    private Tag classic;
    private Tag witty;

    @BeforeEach
    void moreRows() {
        orlando = Book.objects.create(book -> {
            book.title = "Orlando";
            book.author.set(austen);
            book.isbn = "9780010173451";
            book.publicationDate = LocalDate.of(1928, 10, 11);
        });
        witty = Tag.objects.create(tag -> tag.name = "witty");
        classic = Tag.objects.create(tag -> tag.name = "classic");
    }

    @Test
    void a_link_is_a_row_of_two_keys_seen_from_both_ends() {
        emma.tags.add(classic, witty);
        classic.books.add(orlando);

        assertThat(emma.tags.all()).containsExactlyInAnyOrder(classic, witty);
        assertThat(classic.books.all()).containsExactly(orlando, emma);
        assertThat(emma.tags.through().filter("book", emma).valuesList("book", "tag").list())
            .containsExactlyInAnyOrder(List.of(emma.id, classic.id), List.of(emma.id, witty.id));
    }

    @Test
    void add_looks_once_and_inserts_once_however_many_there_are() {
        assertThat(sqlOf(() -> emma.tags.add(classic, witty))).hasSize(2).element(1).isEqualTo(
            "INSERT INTO \"books_book_tags\" (\"book_id\", \"tag_id\") VALUES (?, ?), (?, ?)");
    }

    @Test
    void what_is_linked_already_is_not_linked_twice() {
        emma.tags.add(classic);
        emma.tags.add(classic, classic, witty);
        classic.books.add(emma);

        assertThat(count("books_book_tags")).isEqualTo(2);
        assertThat(sqlOf(() -> emma.tags.add(classic))).singleElement().asString().startsWith("SELECT");
    }

    @Test
    void the_order_in_which_they_were_added_is_kept_nowhere() {
        orlando.tags.add(classic);
        orlando.tags.add(witty);

        assertThat(orlando.tags.all().isOrdered()).isFalse();
        assertThat(orlando.tags.orderBy("pk")).containsExactly(witty, classic);
    }

    @Test
    void set_makes_and_breaks_the_difference_in_four_statements_at_most() {
        emma.tags.add(classic);

        assertThat(sqlOf(() -> emma.tags.set(List.of(witty)))).extracting(sql -> sql.split(" ")[0])
            .containsExactly("SELECT", "DELETE", "SELECT", "INSERT");
        assertThat(emma.tags.all()).containsExactly(witty);
        assertThat(sqlOf(() -> emma.tags.set(List.of(witty)))).as("nothing to do").allMatch(sql -> sql.startsWith("SELECT"));
    }

    @Test
    void remove_and_clear_break_links_of_the_owner_alone_and_keep_the_objects() {
        emma.tags.add(classic, witty);
        orlando.tags.add(classic, witty);

        assertThat(sqlOf(() -> emma.tags.remove(classic, classic))).containsExactly(
            "DELETE FROM \"books_book_tags\" WHERE (\"books_book_tags\".\"book_id\" = ? AND \"books_book_tags\".\"tag_id\" IN (?))");
        assertThat(emma.tags.all()).containsExactly(witty);
        assertThatCode(() -> emma.tags.remove(classic)).as("not linked any more").doesNotThrowAnyException();
        witty.books.remove(emma);
        assertThat(emma.tags.exists()).isFalse();
        classic.books.clear();
        assertThat(orlando.tags.all()).containsExactly(witty);
        assertThat(Tag.objects.count()).isEqualTo(2);
    }

    @Test
    void links_are_made_and_broken_by_key() {
        emma.tags.addKeys(classic.id, witty.id.intValue());
        emma.tags.removeKeys(String.valueOf(classic.id));
        assertThat(emma.tags.all()).containsExactly(witty);

        emma.tags.setKeys(List.of(classic.id));
        assertThat(emma.tags.all()).containsExactly(classic);
        assertThatThrownBy(() -> emma.tags.setKeys(List.of(999))).isInstanceOf(IntegrityError.class);
        assertThat(emma.tags.all()).as("all of the change or none").containsExactly(classic);
    }

    @Test
    void create_makes_the_object_and_the_link_or_neither() {
        Tag fresh = emma.tags.create(tag -> tag.name = "fresh");
        assertThat(emma.tags.all()).containsExactly(fresh);

        assertThat(emma.tags.getOrCreate("name", "fresh").created()).isFalse();
        assertThatThrownBy(() -> emma.tags.getOrCreate("name", "witty")).as("another's, and unique").isInstanceOf(IntegrityError.class);
        assertThatThrownBy(() -> emma.tags.create(tag -> tag.name = "classic")).isInstanceOf(IntegrityError.class);
        assertThat(count("books_book_tags")).isEqualTo(1);
        elsewhere("DELETE FROM \"books_book_tags\"");
        elsewhere("DELETE FROM \"books_book\"");
        assertThatThrownBy(() -> emma.tags.create(tag -> tag.name = "late")).as("no book to link").isInstanceOf(IntegrityError.class);
        assertThat(Tag.objects.filter("name", "late").exists()).isFalse();
    }

    @Test
    void to_add_an_object_does_not_save_it() {
        assertThatThrownBy(() -> emma.tags.add(new Tag())).isInstanceOf(ValueError.class)
            .hasMessage("Tag 'null' is not saved, so only create(...) could add it: save it first.");
        assertThatThrownBy(() -> new Book().tags.add(classic)).isInstanceOf(ValueError.class)
            .hasMessage("Book 'null' is not saved, so nothing can be related to it: save it first.");
    }

    @Test
    void an_object_of_another_model_is_not_taken_for_a_key() {
        assertThat(austen.id).as("the key of a tag as well").isEqualTo(witty.id);

        assertThatThrownBy(() -> emma.tags.addKeys(austen)).isInstanceOf(ValueError.class).hasMessageContainingAll("Tag.id", "Jane Austen");
        assertThatThrownBy(() -> emma.tags.setKeys(Arrays.asList(1L, null))).isInstanceOf(QueryError.class)
            .hasMessage("A related object: null stands for nothing here, so leave it out.");
        assertThat(emma.tags.exists()).isFalse();
    }

    @Test
    void links_go_with_either_end_and_are_counted() {
        emma.tags.add(classic, witty);
        orlando.tags.add(classic, witty);

        assertThat(emma.delete()).isEqualTo(new Deletion(3, Map.of("books.Book", 1, "books.Book_tags", 2)));
        assertThat(classic.delete()).isEqualTo(new Deletion(2, Map.of("books.Tag", 1, "books.Book_tags", 1)));
        assertThat(orlando.tags.all()).containsExactly(witty);
    }

    @Test
    void rows_of_the_join_table_can_be_filtered_and_deleted() {
        emma.tags.add(classic, witty);
        orlando.tags.add(classic);

        assertThat(emma.tags.through().filter("tag", classic).delete().total()).isEqualTo(2);
        assertThat(emma.tags.all()).containsExactly(witty);
        assertThatThrownBy(() -> Book.objects.values("title").delete()).as("rows of a model are its objects")
            .isInstanceOf(QueryError.class).hasMessageStartingWith("Cannot call delete after values");
    }

    @Test
    void what_was_prefetched_is_forgotten_once_it_is_changed() {
        emma.tags.add(classic);
        Book book = Book.objects.prefetchRelated("tags").get("pk", emma.id);
        assertThat(sqlOf(() -> assertThat(book.tags.list()).containsExactly(classic))).isEmpty();

        book.tags.add(witty);
        assertThat(book.tags.count()).isEqualTo(2);
        Book another = Book.objects.prefetchRelated("tags").get("pk", emma.id);
        another.tags.clear();
        assertThat(another.tags.list()).isEmpty();
    }
}
