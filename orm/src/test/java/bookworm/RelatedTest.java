package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.AuthorProfile;
import books.Book;
import books.Library;
import books.Publisher;
import books.Tag;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.DoesNotExist;
import bookworm.errors.FieldError;
import bookworm.errors.QueryError;
import bookworm.errors.ValueError;
import bookworm.fields.ManyToMany;
import bookworm.fields.TextField;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From object to object: what is loaded when, what is kept, and what changes the database. */
class RelatedTest {

    static class Person extends Model {
        static final Manager<Person> objects = Manager.of(Person.class);

        @TextField String name = "";
        @ManyToMany(relatedName = "followers") final ManyRelatedSet<Person> follows = manyRelatedSet();
        final ManyRelatedSet<Person> followers = manyRelatedSet(Person.class, "follows");

        @Override
        public String toString() {
            return name;
        }
    }

    private Database library;
    private Author austen;
    private Author woolf;
    private Publisher penguin;
    private Book emma;
    private Book persuasion;
    private Book orlando;
    private Tag classic;
    private Tag witty;

    @BeforeEach
    void open() {
        library = Library.openEmpty();
        Schema.create(Person.class);
        austen = Author.objects.create(author -> author.name = "Austen");
        woolf = Author.objects.create(author -> author.name = "Woolf");
        penguin = Publisher.objects.create(publisher -> {
            publisher.name = "Penguin";
            publisher.country = "UK";
        });
        emma = book("Emma", austen, 1815);
        persuasion = book("Persuasion", austen, 1817);
        orlando = book("Orlando", woolf, 1928);
        classic = Tag.objects.create(tag -> tag.name = "classic");
        witty = Tag.objects.create(tag -> tag.name = "witty");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Book book(String title, Author author, int year) {
        return Book.objects.create(book -> {
            book.title = title;
            book.author.set(author);
            book.isbn = title;
            book.publicationDate = LocalDate.of(year, 1, 1);
        });
    }

    private static Person person(String name) {
        return Person.objects.create(person -> person.name = name);
    }

    private static Book read(Book book) {
        return Book.objects.get("pk", book.id);
    }

    private static Author read(Author author) {
        return Author.objects.get("pk", author.id);
    }

    private static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }

    // Ref

    @Test
    void a_ref_loads_once_when_asked() {
        Book book = read(emma);

        assertThat(book.author.isLoaded()).isFalse();
        assertThat(sqlOf(() -> {
            assertThat(book.author.get()).isEqualTo(austen);
            assertThat(book.author.get()).isSameAs(book.author.get());
        })).hasSize(1);
        assertThat(book.author.isLoaded()).isTrue();
    }

    @Test
    void a_ref_knows_its_key_without_a_query() {
        Book book = read(emma);

        assertThat(sqlOf(() -> assertThat(book.author.key()).isEqualTo(austen.id))).isEmpty();
    }

    @Test
    void a_ref_that_was_set_needs_no_query() {
        assertThat(sqlOf(() -> assertThat(emma.author.get()).isSameAs(austen))).isEmpty();
    }

    @Test
    void a_ref_to_nothing_is_null_and_needs_no_query() {
        Book book = read(emma);

        assertThat(sqlOf(() -> assertThat(book.publisher.get()).isNull())).isEmpty();
    }

    @Test
    void a_ref_is_changed_by_object_and_written_by_save() {
        emma.author.set(woolf);
        assertThat(read(emma).author.get()).as("not saved yet").isEqualTo(austen);
        emma.save();

        assertThat(read(emma).author.get()).isEqualTo(woolf);
    }

    @Test
    void a_ref_is_changed_by_key_and_forgets_the_object() {
        emma.author.key(woolf.id);

        assertThat(emma.author.get()).isEqualTo(woolf);
    }

    @Test
    void a_ref_takes_its_key_in_any_number_type() {
        emma.author.key(woolf.id.intValue());
        emma.save();

        assertThat(emma.author.key()).isEqualTo(woolf.id);
    }

    @Test
    void a_ref_is_set_to_none() {
        emma.publisher.set(penguin);
        emma.save();
        emma.publisher.set(null);
        emma.save();

        assertThat(read(emma).publisher.key()).isNull();
    }

    @Test
    void a_ref_takes_the_key_of_an_object_that_was_saved_after_it_was_set() {
        Author late = new Author();
        late.name = "Late";
        emma.author.set(late);
        late.save();
        emma.save();

        assertThat(read(emma).author.get()).isEqualTo(late);
    }

    @Test
    void a_ref_to_a_row_that_is_gone_says_so() {
        Book book = read(emma);
        book.author.key(99);

        assertThatThrownBy(book.author::get).isInstanceOf(DoesNotExist.class)
            .hasMessageContainingAll("Book.author refers to Author 99", "not in the database");
    }

    // RelatedSet

    @Test
    void a_related_set_holds_the_rows_that_refer_here() {
        assertThat(austen.books.all()).containsExactlyInAnyOrder(emma, persuasion);
        assertThat(austen.books.filter("title", "Emma").get()).isEqualTo(emma);
        assertThat(austen.books.count()).isEqualTo(2);
    }

    @Test
    void rows_of_a_related_set_know_their_owner() {
        assertThat(sqlOf(() -> austen.books.all().forEach(book -> assertThat(book.author.get()).isSameAs(austen)))).hasSize(1);
    }

    @Test
    void create_in_a_related_set_refers_here() {
        Book sanditon = austen.books.create(book -> {
            book.title = "Sanditon";
            book.isbn = "s";
            book.publicationDate = LocalDate.of(1925, 1, 1);
        });

        assertThat(read(sanditon).author.get()).isEqualTo(austen);
    }

    @Test
    void bulk_create_in_a_related_set_refers_here() {
        Book lady = new Book();
        lady.title = "Lady Susan";
        lady.isbn = "lady";
        lady.publicationDate = LocalDate.of(1871, 1, 1);

        austen.books.bulkCreate(List.of(lady));

        assertThat(lady.author.get()).isSameAs(austen);
        assertThat(Book.objects.get("isbn", "lady").author.key()).isEqualTo(austen.id);
    }

    @Test
    void bulk_create_among_links_makes_the_objects_and_the_links() {
        Tag comic = new Tag();
        comic.name = "comic";

        emma.tags.bulkCreate(List.of(comic));

        assertThat(emma.tags.all()).containsExactly(comic);
    }

    @Test
    void get_or_create_in_a_related_set_looks_among_its_own_and_refers_here() {
        Manager.Found<Book> found = woolf.books.getOrCreate("title", "Emma", book -> {
            book.isbn = "another";
            book.publicationDate = LocalDate.of(2024, 1, 1);
        });

        assertThat(found.created()).as("the Emma of another author does not count").isTrue();
        assertThat(read(found.object()).author.get()).isEqualTo(woolf);
    }

    @Test
    void add_moves_rows_here_with_one_query() {
        assertThat(sqlOf(() -> woolf.books.add(emma, persuasion))).hasSize(1);
        assertThat(woolf.books.count()).isEqualTo(3);
        assertThat(austen.books.exists()).isFalse();
        assertThat(emma.author.get()).isSameAs(woolf);
    }

    @Test
    void remove_sets_a_nullable_key_to_null() {
        penguin.books.add(emma, orlando);
        penguin.books.remove(emma);

        assertThat(penguin.books.all()).containsExactly(orlando);
        assertThat(read(emma).publisher.key()).isNull();
        assertThat(emma.publisher.get()).isNull();
    }

    @Test
    void remove_of_an_object_that_is_not_in_the_set_says_so_and_changes_nothing() {
        Publisher other = Publisher.objects.create(publisher -> {
            publisher.name = "Other";
            publisher.country = "UK";
        });
        other.books.add(emma);

        assertThatThrownBy(() -> penguin.books.remove(emma)).isInstanceOf(DoesNotExist.class).hasMessageContaining("Emma");
        assertThat(emma.publisher.get()).isEqualTo(other);
        assertThat(read(emma).publisher.get()).isEqualTo(other);
    }

    @Test
    void clear_empties_a_nullable_set_with_one_query() {
        penguin.books.add(emma, orlando);

        assertThat(sqlOf(() -> penguin.books.clear())).hasSize(1);
        assertThat(penguin.books.exists()).isFalse();
        assertThat(Book.objects.count()).as("the rows themselves stay").isEqualTo(3);
    }

    @Test
    void set_adds_what_is_missing_and_removes_the_rest() {
        penguin.books.add(emma, orlando);
        penguin.books.set(List.of(emma, persuasion));

        assertThat(penguin.books.all()).containsExactlyInAnyOrder(emma, persuasion);
        assertThat(read(orlando).publisher.key()).isNull();
    }

    @Test
    void a_key_that_is_never_null_cannot_be_taken_away() {
        assertThatThrownBy(() -> austen.books.remove(emma)).isInstanceOf(QueryError.class)
            .hasMessageContainingAll("Cannot remove", "Book.author is not nullable");
        assertThatThrownBy(() -> austen.books.clear()).isInstanceOf(QueryError.class).hasMessageContaining("Cannot clear");
        assertThatThrownBy(() -> austen.books.set(List.of(emma))).isInstanceOf(QueryError.class).hasMessageContaining("Cannot set");
        assertThat(austen.books.count()).isEqualTo(2);
    }

    @Test
    void set_may_add_where_it_removes_nothing() {
        austen.books.set(List.of(emma, persuasion, orlando));

        assertThat(read(orlando).author.get()).isEqualTo(austen);
    }

    @Test
    void an_unsaved_object_cannot_be_added() {
        assertThatThrownBy(() -> austen.books.add(new Book())).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("not saved", "create(...)");
    }

    @Test
    void an_unsaved_owner_has_nothing_related() {
        Author unsaved = new Author();

        assertThatThrownBy(() -> unsaved.books.all()).isInstanceOf(ValueError.class).hasMessageContaining("save it first");
        assertThatThrownBy(() -> unsaved.books.add(emma)).isInstanceOf(ValueError.class);
        assertThatThrownBy(() -> new Book().tags.all()).isInstanceOf(ValueError.class).hasMessageContaining("save it first");
    }

    // ManyRelatedSet

    @Test
    void links_are_seen_from_both_ends() {
        emma.tags.add(classic, witty);
        classic.books.add(orlando);

        assertThat(emma.tags.all()).containsExactlyInAnyOrder(classic, witty);
        assertThat(classic.books.all()).containsExactlyInAnyOrder(emma, orlando);
        assertThat(orlando.tags.get()).isEqualTo(classic);
    }

    @Test
    void a_link_is_made_once() {
        emma.tags.add(classic);
        emma.tags.add(classic, classic);
        classic.books.add(emma);

        assertThat(emma.tags.count()).isEqualTo(1);
    }

    @Test
    void add_takes_one_query_for_many() {
        assertThat(sqlOf(() -> emma.tags.add(classic, witty))).hasSize(1);
    }

    @Test
    void links_are_made_by_key() {
        emma.tags.addKeys(classic.id, witty.id.intValue());

        assertThat(emma.tags.count()).isEqualTo(2);
    }

    @Test
    void remove_breaks_one_link_and_keeps_the_objects() {
        emma.tags.add(classic, witty);
        orlando.tags.add(classic);
        emma.tags.remove(classic);

        assertThat(emma.tags.all()).containsExactly(witty);
        assertThat(orlando.tags.all()).containsExactly(classic);
    }

    @Test
    void remove_works_from_the_other_end() {
        emma.tags.add(classic, witty);
        classic.books.remove(emma, persuasion);

        assertThat(emma.tags.all()).containsExactly(witty);
    }

    @Test
    void clear_breaks_the_owners_links_only() {
        emma.tags.add(classic, witty);
        orlando.tags.add(classic);
        emma.tags.clear();

        assertThat(emma.tags.exists()).isFalse();
        assertThat(orlando.tags.count()).isEqualTo(1);
    }

    @Test
    void set_makes_and_breaks_the_difference() {
        emma.tags.add(classic);
        emma.tags.set(List.of(witty));
        assertThat(emma.tags.all()).containsExactly(witty);

        classic.books.set(List.of(emma, orlando));
        assertThat(emma.tags.all()).containsExactlyInAnyOrder(classic, witty);
    }

    @Test
    void set_to_what_is_there_writes_nothing() {
        emma.tags.add(classic);

        assertThat(sqlOf(() -> emma.tags.set(List.of(classic)))).hasSize(1).allMatch(sql -> sql.startsWith("SELECT"));
    }

    @Test
    void create_among_links_makes_the_object_and_the_link() {
        Tag fresh = emma.tags.create(tag -> tag.name = "fresh");

        assertThat(emma.tags.all()).containsExactly(fresh);
    }

    @Test
    void an_unsaved_object_cannot_be_linked() {
        assertThatThrownBy(() -> emma.tags.add(new Tag())).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("not saved", "create(...)");
    }

    @Test
    void links_to_the_same_model_have_a_direction() {
        Person ann = person("Ann");
        Person bob = person("Bob");
        ann.follows.add(bob);

        assertThat(ann.follows.all()).containsExactly(bob);
        assertThat(bob.followers.all()).containsExactly(ann);
        assertThat(bob.follows.exists()).isFalse();
        assertThat(ann.followers.exists()).isFalse();
    }

    @Test
    void links_to_the_same_model_are_made_from_the_other_end() {
        Person ann = person("Ann");
        Person bob = person("Bob");
        bob.followers.add(ann);
        ann.followers.set(List.of(ann, bob));

        assertThat(ann.follows.all()).containsExactlyInAnyOrder(ann, bob);
        assertThat(Person.objects.filter("follows__name", "Ann").orderBy("name")).containsExactly(ann, bob);
        assertThat(Person.objects.filter("followers", bob).get()).isEqualTo(ann);
    }

    @Test
    void links_to_the_same_model_are_prefetched_both_ways() {
        Person ann = person("Ann");
        Person bob = person("Bob");
        ann.follows.add(bob);

        List<Person> people = Person.objects.prefetchRelated("follows", "followers").orderBy("name").list();

        assertThat(sqlOf(() -> {
            assertThat(people.get(0).follows.all()).containsExactly(bob);
            assertThat(people.get(0).followers.all()).isEmpty();
            assertThat(people.get(1).followers.all()).containsExactly(ann);
        })).isEmpty();
    }

    // ReverseRef

    @Test
    void a_reverse_ref_loads_once() {
        AuthorProfile profile = AuthorProfile.objects.create(each -> each.author.set(austen));
        Author author = read(austen);

        assertThat(sqlOf(() -> {
            assertThat(author.profile.get()).contains(profile);
            assertThat(author.profile.get().orElseThrow().author.get()).isSameAs(author);
        })).hasSize(1);
    }

    @Test
    void a_reverse_ref_may_be_empty_and_remembers_that() {
        Author author = read(woolf);

        assertThat(sqlOf(() -> {
            assertThat(author.profile.get()).isEmpty();
            assertThat(author.profile.get()).isEmpty();
        })).hasSize(1);
    }

    @Test
    void nothing_refers_to_an_unsaved_object() {
        assertThatThrownBy(() -> new Author().profile.get()).isInstanceOf(ValueError.class).hasMessageContaining("not saved");
    }

    // selectRelated

    @Test
    void select_related_reads_both_with_one_query() {
        assertThat(sqlOf(() -> {
            for (Book book : Book.objects.selectRelated("author")) {
                assertThat(book.author.get().name).isNotNull();
            }
        })).hasSize(1);
    }

    @Test
    void select_related_over_a_nullable_key_keeps_the_rows_without() {
        penguin.books.add(emma);

        assertThat(sqlOf(() -> {
            List<Book> books = Book.objects.selectRelated("publisher").orderBy("title").list();
            assertThat(books).hasSize(3);
            assertThat(books.get(0).publisher.get()).isEqualTo(penguin);
            assertThat(books.get(1).publisher.get()).isNull();
        })).hasSize(1);
    }

    @Test
    void select_related_goes_back_along_a_one_to_one() {
        AuthorProfile profile = AuthorProfile.objects.create(each -> each.author.set(austen));

        assertThat(sqlOf(() -> {
            List<Author> authors = Author.objects.selectRelated("profile").list();
            assertThat(authors.get(0).profile.get()).contains(profile);
            assertThat(authors.get(0).profile.get().orElseThrow().author.get()).isSameAs(authors.get(0));
            assertThat(authors.get(1).profile.get()).isEmpty();
        })).hasSize(1);
    }

    @Test
    void select_related_goes_further() {
        AuthorProfile.objects.create(each -> {
            each.author.set(austen);
            each.website = "example.org";
        });

        assertThat(sqlOf(() -> {
            Book book = Book.objects.selectRelated("author__profile").get("title", "Emma");
            assertThat(book.author.get().profile.get().orElseThrow().website).isEqualTo("example.org");
        })).hasSize(1);
    }

    // prefetchRelated

    @Test
    void prefetch_reads_all_related_rows_with_one_query_more() {
        assertThat(sqlOf(() -> {
            for (Author author : Author.objects.prefetchRelated("books")) {
                author.books.all().forEach(book -> assertThat(book.author.get()).isSameAs(author));
            }
        })).hasSize(2);
    }

    @Test
    void a_prefetched_set_costs_no_query() {
        Author author = Author.objects.prefetchRelated("books").get("name", "Austen");

        assertThat(sqlOf(() -> {
            assertThat(author.books.all()).containsExactly(persuasion, emma);
            assertThat(author.books.list()).hasSize(2);
            assertThat(author.books.count()).isEqualTo(2);
            assertThat(author.books.exists()).isTrue();
            assertThat(author.books.first()).contains(persuasion);
        })).isEmpty();
    }

    @Test
    void a_prefetched_set_that_is_empty_costs_no_query() {
        Author nobody = Author.objects.create(author -> author.name = "Nobody");
        Author author = Author.objects.prefetchRelated("books").get("pk", nobody.id);

        assertThat(sqlOf(() -> {
            assertThat(author.books.exists()).isFalse();
            assertThat(author.books.first()).isEmpty();
        })).isEmpty();
    }

    @Test
    void a_prefetched_set_that_is_filtered_asks_again() {
        Author author = Author.objects.prefetchRelated("books").get("name", "Austen");

        assertThat(sqlOf(() -> assertThat(author.books.filter("title", "Emma")).containsExactly(emma))).hasSize(1);
    }

    @Test
    void a_prefetched_set_is_forgotten_once_it_is_changed() {
        Author author = Author.objects.prefetchRelated("books").get("name", "Austen");
        author.books.add(orlando);
        assertThat(author.books.count()).isEqualTo(3);

        Book book = Book.objects.prefetchRelated("tags").get("title", "Emma");
        book.tags.add(classic);
        assertThat(book.tags.count()).isEqualTo(1);
        book.tags.clear();
        assertThat(book.tags.count()).isZero();
    }

    @Test
    void prefetch_goes_along_foreign_keys_links_and_one_to_ones() {
        emma.tags.add(classic, witty);
        orlando.tags.add(classic);
        penguin.books.add(emma);
        AuthorProfile.objects.create(each -> each.author.set(austen));
        List<Book> books = Book.objects.prefetchRelated("author__profile", "tags", "publisher").orderBy("title").list();

        assertThat(sqlOf(() -> {
            assertThat(books.get(0).author.get().profile.get()).isPresent();
            assertThat(books.get(1).author.get().profile.get()).isEmpty();
            assertThat(Set.copyOf(books.get(0).tags.list())).isEqualTo(Set.of(classic, witty));
            assertThat(books.get(1).tags.all()).containsExactly(classic);
            assertThat(books.get(2).tags.all()).isEmpty();
            assertThat(books.get(0).publisher.get()).isEqualTo(penguin);
            assertThat(books.get(2).publisher.get()).isNull();
        })).isEmpty();
    }

    @Test
    void prefetch_goes_step_by_step_with_one_query_each() {
        emma.tags.add(classic);

        assertThat(sqlOf(() -> {
            for (Author author : Author.objects.prefetchRelated("books__tags")) {
                author.books.all().forEach(book -> book.tags.list());
            }
        })).hasSize(3);
    }

    @Test
    void prefetch_through_a_queryset_of_ones_own_chooses_and_orders() {
        Prefetch late = Prefetch.of("books", Book.objects.filter("publicationDate__gt", "1816-01-01").orderBy("title"));
        Author author = Author.objects.prefetchRelated(late).get("name", "Austen");

        assertThat(sqlOf(() -> assertThat(author.books.all()).containsExactly(persuasion))).isEmpty();
    }

    @Test
    void prefetch_under_a_name_of_its_own_leaves_the_relation_whole() {
        Prefetch late = Prefetch.of("books", Book.objects.filter("title", "Emma")).as("emmas");
        List<Author> authors = Author.objects.prefetchRelated(late).list();

        assertThat(sqlOf(() -> {
            assertThat(authors.get(0).prefetched("emmas", Book.class)).containsExactly(emma);
            assertThat(authors.get(1).prefetched("emmas", Book.class)).isEmpty();
        })).isEmpty();
        assertThat(authors.get(0).books.count()).isEqualTo(2);
    }

    @Test
    void what_was_not_prefetched_says_how_to() {
        assertThatThrownBy(() -> austen.prefetched("emmas", Book.class)).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Nothing was prefetched as 'emmas'", "prefetchRelated(");
    }

    @Test
    void prefetch_of_nothing_costs_nothing() {
        assertThat(sqlOf(() -> assertThat(Author.objects.filter("name", "None").prefetchRelated("books").list()).isEmpty())).hasSize(1);
    }

    @Test
    void prefetch_of_what_is_no_relation_is_refused_at_once_with_the_choices() {
        assertThatThrownBy(() -> Author.objects.prefetchRelated("boks")).isInstanceOf(FieldError.class)
            .hasMessageContainingAll("prefetchRelated cannot follow 'boks'", "Did you mean 'books'?");
        assertThatThrownBy(() -> Author.objects.prefetchRelated("books__title")).isInstanceOf(FieldError.class)
            .hasMessageContainingAll("'title'", "no relation of Book");
    }
}
