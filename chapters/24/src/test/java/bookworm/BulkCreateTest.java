package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.schema.Schema;
import java.util.*;
import java.util.stream.*;
import library.*;
import library.Tag;
import org.junit.jupiter.api.Test;

/** Many new objects, written with few statements. */
class BulkCreateTest extends StoredEmma {

    static class Bare extends Model { }

    private static List<Author> authors(int number) { return IntStream.range(0, number).mapToObj(i -> author("author " + i)).toList(); }

    private static Author author(String name) {
        Author author = new Author();
        author.name = name;
        return author;
    }

    private static Tag tag(String name) {
        Tag tag = new Tag();
        tag.name = name;
        return tag;
    }

    @Test
    void one_statement_writes_all_and_gives_each_object_the_key_of_its_own_row() {
        List<Author> authors = authors(3);

        assertThat(sqlOf(() -> assertThat(Author.objects.bulkCreate(authors)).isEqualTo(authors))).containsExactly(
            "INSERT INTO \"books_author\" (\"name\", \"birth_date\", \"biography\") VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?)");
        assertThat(authors).allSatisfy(author -> assertThat(Author.objects.get("pk", author.id).name).isEqualTo(author.name));
        assertThat(authors).allMatch(Author::isStored);
    }

    @Test
    void there_are_as_many_statements_as_it_takes() {
        assertThat(sqlOf(() -> Author.objects.bulkCreate(authors(2501)))).as("of 10,000 values at most").hasSize(2);
        assertThat(Author.objects.count()).isEqualTo(2502);
        assertThat(sqlOf(() -> Author.objects.bulkCreate(authors(5), 2))).hasSize(3);
        assertThat(sqlOf(() -> assertThat(Author.objects.bulkCreate(List.of())).isEmpty())).isEmpty();
        assertThatThrownBy(() -> Author.objects.bulkCreate(authors(5), 0)).isInstanceOf(QueryError.class)
            .hasMessage("batchSize is at least 1, not 0.");
    }

    @Test
    void all_are_written_or_none_however_many_statements_it_takes() {
        assertThatThrownBy(() -> Tag.objects.bulkCreate(List.of(tag("new"), tag("again"), tag("again")), 1))
            .isInstanceOf(IntegrityError.class).hasMessageStartingWith("Tag: ");
        assertThat(Tag.objects.exists()).isFalse();
    }

    @Test
    void objects_with_a_key_are_written_with_it_apart_from_the_others() {
        Author keyed = author("of the key 700");
        keyed.id = 700L;

        assertThat(sqlOf(() -> Author.objects.bulkCreate(List.of(author("of any key"), keyed)))).containsExactly(
            "INSERT INTO \"books_author\" (\"id\", \"name\", \"birth_date\", \"biography\") VALUES (?, ?, ?, ?)",
            "INSERT INTO \"books_author\" (\"name\", \"birth_date\", \"biography\") VALUES (?, ?, ?)");
        assertThat(Author.objects.get("pk", 700).name).isEqualTo("of the key 700");
        assertThat(Author.objects.exclude("pk", 700).filter("name", "of any key").get().id).isNotEqualTo(700);
    }

    @Test
    void rows_of_a_key_alone_are_written_one_by_one() {
        Schema.create(Bare.class);

        List<Bare> three = Manager.of(Bare.class).bulkCreate(List.of(new Bare(), new Bare(), new Bare()));

        assertThat(three).extracting(bare -> bare.id).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void what_one_object_lacks_is_found_before_anything_is_written() {
        Book book = new Book();
        book.author.set(author("not saved"));

        assertThat(sqlOf(() -> assertThatThrownBy(() -> Book.objects.bulkCreate(List.of(book))).isInstanceOf(ValueError.class)
            .hasMessage("Cannot save this Book: its author is not saved yet, so there is no key to refer to. Save that first."))).isEmpty();
    }

    @Test
    void objects_made_through_a_relation_are_related() {
        Book persuasion = new Book();
        persuasion.title = "Persuasion";
        persuasion.isbn = "9780010475173";
        persuasion.publicationDate = emma.publicationDate;

        austen.books.bulkCreate(List.of(persuasion));
        List<Tag> tags = emma.tags.bulkCreate(List.of(tag("classic"), tag("witty")));

        assertThat(Book.objects.get("title", "Persuasion").author.get()).isEqualTo(austen);
        assertThat(emma.tags.orderBy("name").valuesFlat("name").list()).containsExactly("classic", "witty");
        assertThat(sqlOf(() -> emma.tags.add(tags.get(0), Tag.objects.create(tag -> tag.name = "dry")))).as("one for the tag, one to link")
            .hasSize(2);
        assertThat(emma.tags.count()).isEqualTo(3);
    }
}
