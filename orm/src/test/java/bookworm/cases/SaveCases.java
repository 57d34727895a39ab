package bookworm.cases;

import static bookworm.Expressions.q;

import books.Author;
import books.Book;
import books.Tag;
import bookworm.Manager;
import bookworm.db.Database;
import bookworm.errors.IntegrityError;
import bookworm.meta.ModelMeta;
import bookworm.meta.Models;
import bookworm.meta.Naming;
import bookworm.meta.Relation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One object: saving it, finding or making it, and what it is. */
final class SaveCases {

    private SaveCases() {
    }

    static Tag tag(String name) {
        Tag tag = new Tag();
        tag.name = name;
        return tag;
    }

    static void fill(Book book) {
        book.title = "x";
        book.publicationDate = LocalDate.of(2020, 1, 1);
        book.isbn = "q";
    }

    @Case("save.001")
    static Object a_new_object_is_inserted_and_gets_its_key() {
        Tag tag = tag("new");
        tag.save();
        return tag.pk();
    }

    @Case("save.002")
    static Object an_object_that_was_read_is_updated() {
        Tag tag = Tag.objects.get("pk", 1);
        tag.name = "x";
        tag.save();
        return tag.name;
    }

    @Case("save.006")
    static Object a_repeated_unique_value_is_refused() {
        return Tag.objects.create(tag -> tag.name = "classic");
    }

    @Case("save.008")
    static Object only_the_named_fields_are_written() {
        Book book = Book.objects.get("pk", 1);
        book.pages = 5;
        book.title = "zzz";
        book.save("pages");
        book.refreshFromDb();
        return List.of(book.pages, book.title);
    }

    @Case("save.011")
    static Object a_forced_update_needs_a_row() {
        Book book = new Book();
        fill(book);
        book.id = 9999L;
        book.author.key(1);
        book.forceUpdate();
        return null;
    }

    @Case("save.013")
    static Object a_related_object_must_be_saved_first() {
        Author unsaved = new Author();
        unsaved.name = "unsaved";
        Book book = new Book();
        fill(book);
        book.author.set(unsaved);
        book.save();
        return null;
    }

    @Case("save.017")
    static Object saving_does_not_check_the_choices() {
        Book book = Book.objects.get("title", "1984");
        book.genre = "DYS";
        book.save();
        return List.of(Book.objects.get("title", "1984").genre, book.display("genre"));
    }

    @Case("save.023")
    static Object a_price_has_two_decimal_places() {
        return priceReadBack("1.239");
    }

    @Case("save.024")
    static Object half_a_cent_is_rounded_up() {
        return priceReadBack("1.235");
    }

    private static BigDecimal priceReadBack(String price) {
        Book book = Book.objects.create(each -> {
            fill(each);
            each.author.key(1);
            each.price = new BigDecimal(price);
        });
        book.refreshFromDb();
        return book.price;
    }

    @Case("get_or_create.001")
    static Object what_is_found_is_not_created() {
        Manager.Found<Tag> found = Tag.objects.getOrCreate("name", "classic");
        return List.of(found.object().pk(), found.created());
    }

    @Case("get_or_create.004")
    static Object what_is_found_keeps_its_values() {
        Manager.Found<Author> found = Author.objects.getOrCreate("name", "Jane Austen", author -> author.biography = "b");
        return List.of(found.object().biography, found.created());
    }

    @Case("get_or_create.005")
    static Object one_object_is_wanted_not_several() {
        return Author.objects.getOrCreate("name", "Winston Churchill").object();
    }

    @Case("get_or_create.006")
    static Object an_object_may_be_found_by_any_lookup() {
        Manager.Found<Author> found = Author.objects.getOrCreate("name__iexact", "jane austen");
        return List.of(found.object().pk(), found.created());
    }

    @Case("get_or_create.007")
    static Object a_lookup_with_a_word_gives_a_new_object_no_value() {
        Manager.Found<Author> found = Author.objects.getOrCreate("name__iexact", "nobody at all",
            author -> author.name = "Nobody");
        return List.of(found.object().name, found.created());
    }

    @Case("get_or_create.009")
    static Object a_wrong_name_is_refused_before_any_query() {
        return Author.objects.getOrCreate("nosuch", 1).object();
    }

    @Case("get_or_create.013")
    static Object what_is_found_is_changed_and_saved() {
        Manager.Found<Author> found = Author.objects.updateOrCreate(q("name", "Jane Austen"),
            author -> author.biography = "changed");
        return List.of(found.object().biography, found.created(), Author.objects.get("pk", 1).biography);
    }

    @Case("instance.010")
    static Object a_model_knows_its_fields_the_ways_back_first() {
        return List.of(fieldNames(Author.class), fieldNames(Book.class));
    }

    private static List<String> fieldNames(Class<?> model) {
        ModelMeta meta = Models.meta(model);
        return Stream.of(
                meta.reverseRelations().stream().map(Relation::name),
                meta.fields().stream().map(field -> Naming.snakeCase(field.name())),
                meta.relations().stream().filter(Relation::many).map(Relation::name))
            .flatMap(names -> names).toList();
    }

    @Case("instance.013")
    static Object the_key_of_a_related_object_needs_no_query() {
        return List.of(Book.objects.get("pk", 1).author.key(), Book.objects.get("pk", 1).pk());
    }

    @Case("transaction.001")
    static Object an_inner_transaction_that_fails_is_undone_alone() {
        try {
            Database.atomic(() -> {
                Tag.objects.create(tag -> tag.name = "t1");
                Tag.objects.create(tag -> tag.name = "classic");
            });
        } catch (IntegrityError undone) {
            // What the outer transaction did stays.
        }
        return Tag.objects.filter("name", "t1").exists();
    }
}
