package bookworm.cases;

import static bookworm.Expressions.count;
import static bookworm.Expressions.f;

import books.Author;
import books.Book;
import books.Publisher;
import java.util.List;

/** The order of rows: the model's own, by fields, relations and expressions, with nulls first or last. */
final class OrderCases {

    private OrderCases() {
    }

    @Case("order.001")
    static Object the_model_says_its_order() {
        return Book.objects.all().limit(8);
    }

    @Case("order.003")
    static Object reverse_turns_the_models_order_round() {
        return Author.objects.reverse().limit(5);
    }

    @Case("order.007")
    static Object ordering_by_the_column_of_a_foreign_key() {
        return Book.objects.orderBy("authorId", "pk").limit(8);
    }

    @Case("order.008")
    static Object ordering_by_the_key_of_a_related_row() {
        return Book.objects.orderBy("author__id", "pk").limit(3);
    }

    @Case("order.010")
    static Object ordering_by_a_relation_is_ordering_as_its_model_says() {
        return Book.objects.orderBy("-author", "pk").limit(8);
    }

    @Case("order.014")
    static Object nulls_may_come_first() {
        return Book.objects.orderBy(f("price").desc().nullsFirst(), f("pk").asc()).limit(16);
    }

    @Case("order.016")
    static Object reverse_moves_the_nulls_too() {
        return Book.objects.orderBy(f("price").asc().nullsLast(), f("pk").asc()).reverse().limit(5);
    }

    @Case("order.017")
    static Object the_last_order_counts() {
        return Book.objects.orderBy("title").orderBy("pk").limit(3);
    }

    @Case("order.018")
    static Object ordering_by_nothing_clears_the_order() {
        return Book.objects.orderBy();
    }

    @Case("order.019")
    static Object a_queryset_knows_whether_it_is_ordered() {
        return List.of(Book.objects.orderBy().isOrdered(), Book.objects.all().isOrdered(), Publisher.objects.all().isOrdered(),
            Book.objects.values("genre").annotate("n", count("id")).isOrdered());
    }

    @Case("order.027")
    static Object nulls_come_first_by_default() {
        return Author.objects.orderBy("birthDate", "pk").limit(7);
    }

    @Case("order.028")
    static Object ordering_by_several_fields() {
        return Book.objects.orderBy("genre", "-pages", "pk").limit(6);
    }

    @Case("order.035")
    static Object rows_that_tie_come_in_any_order() {
        return Book.objects.filter("genre", "HIS").orderBy("genre");
    }

    @Case("order.036")
    static Object a_related_set_keeps_the_models_order() {
        Author author = Author.objects.get("name", "George Orwell");
        return author.books.all();
    }

    @Case("order.041")
    static Object ordering_by_a_part_of_a_date() {
        return Book.objects.orderBy("publicationDate__year", "pk").limit(3);
    }
}
