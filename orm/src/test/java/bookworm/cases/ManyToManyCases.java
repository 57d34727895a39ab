package bookworm.cases;

import books.Author;
import books.Book;
import books.Tag;
import bookworm.db.Database;
import java.util.List;

/** Links between objects, and objects made through a relation. */
final class ManyToManyCases {

    private ManyToManyCases() {
    }

    @Case("m2m.001")
    static Object a_link_that_is_there_is_not_made_again() {
        Book book = Book.objects.get("pk", 1);
        book.tags.addKeys(1, 2);
        return book.tags.valuesFlat("pk", Long.class).stream().sorted().toList();
    }

    @Case("m2m.003")
    static Object removing_what_is_not_linked_does_nothing() {
        Book book = Book.objects.get("pk", 1);
        book.tags.removeKeys(1, 15);
        return book.tags.count();
    }

    @Case("m2m.005")
    static Object set_makes_and_breaks_only_what_differs() {
        Book book = Book.objects.get("pk", 1);
        book.tags.setKeys(List.of(1, 9));
        return book.tags.valuesFlat("pk", Long.class).stream().sorted().toList();
    }

    @Case("m2m.007")
    static Object links_can_be_broken_first_and_made_anew() {
        Book book = Book.objects.get("pk", 1);
        Database.atomic(() -> {
            book.tags.clear();
            book.tags.addKeys(1, 9);
        });
        return book.tags.count();
    }

    @Case("m2m.013")
    static Object links_lead_back_too() {
        return Tag.objects.get("pk", 11).books.orderBy("pk");
    }

    @Case("m2m.014")
    static Object links_can_be_made_from_the_other_side() {
        Tag tag = Tag.objects.get("pk", 15);
        tag.books.addKeys(1, 2);
        return tag.books.count();
    }

    @Case("m2m.015")
    static Object the_table_of_links_can_be_queried() {
        return new Book().tags.through().filter("tag", 11).count();
    }

    @Case("m2m.021")
    static Object an_object_made_through_a_relation_refers_to_its_owner() {
        return Author.objects.get("pk", 1).books.create(SaveCases::fill).author.key();
    }
}
