package bookworm;

import static bookworm.Expressions.avg;
import static bookworm.Expressions.count;
import static bookworm.Expressions.exists;
import static bookworm.Expressions.f;
import static bookworm.Expressions.max;
import static bookworm.Expressions.not;
import static bookworm.Expressions.q;
import static bookworm.Expressions.subquery;
import static bookworm.Expressions.sum;
import static bookworm.Expressions.value;
import static bookworm.Functions.choose;
import static bookworm.Functions.coalesce;
import static bookworm.Functions.length;
import static bookworm.Functions.lower;
import static bookworm.Functions.rank;
import static bookworm.Functions.upper;
import static bookworm.Functions.when;
import static bookworm.Functions.window;
import static bookworm.Queries.sqlOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import books.Loan;
import books.Tag;
import bookworm.errors.BookwormException;
import bookworm.errors.DoesNotExist;
import bookworm.errors.FieldError;
import bookworm.errors.QueryError;
import bookworm.query.Q;
import bookworm.sql.Expression;
import bookworm.sql.Ordering;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a new user tries first, and expects to work in one way everywhere. */
class FrontDoorTest extends SmallLibrary {

    @BeforeEach
    void setPages() {
        Book.objects.filter("pk", emma.id).update("pages", 474, "genre", "CLS");
        Book.objects.filter("pk", persuasion.id).update("pages", 249, "genre", "CLS");
        Book.objects.filter("pk", orlando.id).update("pages", 336);
    }

    private static List<String> titles(QuerySet<Book> books) {
        return books.orderBy("title").valuesFlat("title", String.class).list();
    }

    // Conditions: one pair, more pairs, or conditions, everywhere

    @Test
    void filter_takes_one_lookup_or_more_or_conditions() {
        assertThat(titles(Book.objects.filter("genre", "CLS"))).containsExactly("Emma", "Persuasion");
        assertThat(titles(Book.objects.filter("genre", "CLS", "pages__gt", 300, "title__startswith", "E", "price", null)))
            .containsExactly("Emma");
        assertThat(titles(Book.objects.filter(q("genre", "CLS"), q("pages__gt", 300)))).containsExactly("Emma");
    }

    @Test
    void exclude_takes_one_lookup_or_more_or_conditions() {
        assertThat(titles(Book.objects.exclude("genre", "CLS"))).containsExactly("Orlando");
        assertThat(titles(Book.objects.exclude("genre", "CLS", "pages__gt", 300))).containsExactly("Orlando", "Persuasion");
        assertThat(titles(Book.objects.exclude(q("genre", "CLS").and(q("pages__gt", 300))))).containsExactly("Orlando", "Persuasion");
    }

    @Test
    void get_takes_one_lookup_or_more_or_conditions_or_none() {
        assertThat(Book.objects.get("title", "Emma")).isEqualTo(emma);
        assertThat(Book.objects.get("genre", "CLS", "pages__lt", 300)).isEqualTo(persuasion);
        assertThat(Book.objects.get(q("genre", "CLS"), not(q("pages__lt", 300)))).isEqualTo(emma);
        assertThat(Book.objects.orderBy("title").limit(1).get()).isEqualTo(emma);
    }

    @Test
    void q_takes_one_lookup_or_more_or_conditions() {
        assertThat(titles(Book.objects.filter(q("genre", "CLS", "pages__gt", 300).or(q("title", "Orlando")))))
            .containsExactly("Emma", "Orlando");
        assertThat(titles(Book.objects.filter(not(q(q("genre", "CLS"), q("pages__gt", 300)))))).containsExactly("Orlando", "Persuasion");
        assertThat(q("genre", "CLS").or(not(q("pages__gt", 300)))).hasToString("(genre=CLS OR NOT (pages__gt=300))");
    }

    @Test
    void the_pairs_of_one_call_are_about_one_related_row() {
        assertThat(Author.objects.filter("books__title", "Emma", "books__pages__lt", 300).exists()).isFalse();
        assertThat(Author.objects.filter("books__title", "Emma").filter("books__pages__lt", 300).get()).isEqualTo(austen);
    }

    @Test
    void names_and_values_come_in_turn_and_each_name_once() {
        assertThatThrownBy(() -> Book.objects.filter("genre", "CLS", "pages")).isInstanceOf(QueryError.class)
            .hasMessageContainingAll("After 'genre' and its value come other names and values in turn", "[pages]");
        assertThatThrownBy(() -> Book.objects.update("genre", "CLS", "genre", "FIC")).isInstanceOf(QueryError.class)
            .hasMessageContaining("each name once");
        assertThatThrownBy(() -> Author.objects.annotate("n", count("books"), "total", 5)).isInstanceOf(QueryError.class)
            .hasMessageContaining("'total' is to be 5, which is no expression: write value(...)");
    }

    // Several values in one call

    @Test
    void annotate_takes_several_values_of_which_each_may_name_those_before_it() {
        Author author = Author.objects.annotate("n", count("books"), "twice", f("n").times(2)).get("name", "Austen");

        assertThat(author.annotations().asMap()).containsEntry("n", 2L).containsEntry("twice", 4L);
    }

    @Test
    void annotate_takes_aggregates_under_their_own_names() {
        Author author = Author.objects.annotate(count("books"), sum("books__pages")).get("name", "Austen");

        assertThat(author.annotations().getLong("books__count")).isEqualTo(2);
        assertThat(author.annotations().getLong("books__pages__sum")).isEqualTo(723);
    }

    @Test
    void alias_takes_several_values_and_reads_none() {
        Author author = Author.objects.alias("n", count("books"), "twice", f("n").times(2)).filter("twice", 4).get();

        assertThat(author).isEqualTo(austen);
        assertThat(author.annotations().names()).isEmpty();
    }

    @Test
    void aggregate_takes_aggregates_and_names_with_values() {
        assertThat(Book.objects.aggregate(avg("pages"), max("pages")).asMap()).containsOnlyKeys("pages__avg", "pages__max");
        assertThat(Book.objects.aggregate("all", sum("pages"), "books", count("*")).list()).containsExactly(1059L, 3L);
    }

    @Test
    void update_takes_several_fields_and_nulls() {
        assertThat(Book.objects.filter("title", "Emma").update("pages", f("pages").plus(1), "price", null, "publisher", penguin))
            .isEqualTo(1);
        assertThat(read(emma).pages).isEqualTo(475);
        assertThat(read(emma).publisher.get()).isEqualTo(penguin);
    }

    @Test
    void order_by_takes_names_and_expressions_and_orderings_mixed() {
        assertThat(Book.objects.orderBy("-genre", length("title"), f("pages").desc())).containsExactly(orlando, emma, persuasion);
        assertThat(Book.objects.orderBy(f("pages")).first()).contains(persuasion);
        assertThat(Book.objects.earliest(lower("title"))).isEqualTo(emma);
        assertThat(Book.objects.latest("genre", f("pages").asc())).isEqualTo(orlando);
    }

    @Test
    void prefetch_related_takes_names_and_prefetches_mixed() {
        emma.tags.add(classic, witty);
        Book book = Book.objects.prefetchRelated("author", Prefetch.of("tags", Tag.objects.filter("name", "witty")).as("wit"))
            .get("title", "Emma");

        assertThat(sqlOf(() -> {
            assertThat(book.author.get()).isEqualTo(austen);
            assertThat(book.prefetched("wit", Tag.class)).containsExactly(witty);
        })).isEmpty();
        assertThatThrownBy(() -> Book.objects.prefetchRelated(5)).isInstanceOf(QueryError.class)
            .hasMessageContaining("Cannot prefetch 5: give the name of a relation, or a Prefetch");
    }

    @Test
    void what_takes_a_name_takes_an_expression() {
        assertThat(Book.objects.aggregate("long", count(choose(when(q("pages__gt", 300), "pk")))).list()).containsExactly(2L);
        assertThat(Book.objects.annotate("kind", choose(when(q("pages__gt", 400), value("long"))).otherwise("genre")).orderBy("title")
            .valuesFlat("kind")).containsExactly("long", "FIC", "CLS");
        assertThat(Book.objects.annotate("said", upper(lower("title"))).get("pk", emma.id).annotations().getString("said"))
            .isEqualTo("EMMA");
    }

    @Test
    void a_window_is_parted_and_ordered_by_names_and_expressions() {
        assertThat(Book.objects.annotate("place", window(rank()).partitionBy("genre").orderBy("-pages")).orderBy("title")
            .valuesFlat("place")).containsExactly(1L, 1L, 2L);
        assertThat(Book.objects.annotate("place", window(rank()).partitionBy(lower("genre"), "author").orderBy(f("pages").asc(), "title"))
            .orderBy("title").valuesFlat("place")).containsExactly(2L, 1L, 1L);
    }

    // Reading

    @Test
    void in_bulk_answers_by_the_keys_that_it_was_asked_for() {
        int key = emma.id.intValue();

        assertThat(Book.objects.inBulk(List.of(key, 99)).get(key)).isEqualTo(emma);
        assertThat(Book.objects.inBulk(List.of("" + key))).containsOnlyKeys("" + key);
        assertThat(Book.objects.inBulk(List.of("Emma", "none"), "isbn")).containsOnlyKeys("Emma");
        assertThat(Book.objects.inBulk()).containsOnlyKeys(emma.id, persuasion.id, orlando.id);
        assertThatThrownBy(() -> Book.objects.limit(2).inBulk(List.of(key))).isInstanceOf(QueryError.class)
            .hasMessageContaining("Cannot call inBulk on a queryset once it is sliced");
    }

    @Test
    void in_bulk_answers_by_each_way_to_write_a_key() {
        int key = emma.id.intValue();

        assertThat(Book.objects.inBulk(List.of(key, emma.id))).isEqualTo(Map.of(key, emma, emma.id, emma));
    }

    @Test
    void a_key_that_is_not_set_and_may_not_be_null_is_no_null_object() {
        assertThatThrownBy(() -> new Book().author.get()).isInstanceOf(DoesNotExist.class)
            .hasMessageContaining("Book.author is not set, and may not be null");
        assertThat(new Book().publisher.get()).as("one that may be null").isNull();
        assertThat(new Book().author.key()).isNull();
    }

    @Test
    void an_object_knows_whether_it_is_stored() {
        Tag tag = new Tag();
        tag.name = "fresh";
        assertThat(tag.isStored()).isFalse();
        tag.save();
        assertThat(tag.isStored()).isTrue();
        assertThat(Tag.objects.get("name", "fresh").isStored()).isTrue();
        tag.delete();
        assertThat(tag.isStored()).isFalse();
    }

    @Test
    void two_querysets_are_combined_by_or_and_and_xor() {
        QuerySet<Book> classics = Book.objects.filter("genre", "CLS");
        QuerySet<Book> longOnes = Book.objects.filter("pages__gt", 300);

        assertThat(titles(classics.or(longOnes))).containsExactly("Emma", "Orlando", "Persuasion");
        assertThat(titles(classics.and(longOnes))).containsExactly("Emma");
        assertThat(titles(classics.xor(longOnes))).containsExactly("Orlando", "Persuasion");
    }

    @Test
    void a_stream_prefetches_for_as_many_rows_at_a_time_as_one_says() {
        List<String> sql = sqlOf(() -> {
            try (Stream<Book> books = Book.objects.prefetchRelated("tags").stream(2)) {
                assertThat(books.flatMap(book -> book.tags.all().list().stream())).isEmpty();
            }
        });

        assertThat(sql).as("the books, then the tags of two, and of one").hasSize(3);
        assertThatThrownBy(() -> Book.objects.stream(0)).isInstanceOf(QueryError.class).hasMessageContaining("not 0");
    }

    // Writing

    @Test
    void delete_stands_on_querysets_and_not_on_managers() {
        assertThat(Manager.class.getMethods()).extracting(method -> method.getName()).doesNotContain("delete");
        assertThat(RelatedSet.class.getMethods()).extracting(method -> method.getName()).doesNotContain("delete");
        assertThat(Book.objects.all().delete().total()).isEqualTo(3);
    }

    @Test
    void bulk_calls_take_a_batch_size() {
        List<Tag> tags = IntStream.range(0, 5).mapToObj(i -> {
            Tag tag = new Tag();
            tag.name = "tag " + i;
            return tag;
        }).toList();

        assertThat(sqlOf(() -> Tag.objects.bulkCreate(tags, 2))).hasSize(3);
        assertThat(sqlOf(() -> Tag.objects.bulkUpdate(tags, 3, "name"))).hasSize(2);
        assertThatThrownBy(() -> Tag.objects.bulkCreate(tags, 0)).isInstanceOf(QueryError.class).hasMessageContaining("not 0");
    }

    @Test
    void get_or_create_takes_one_field_or_more_or_conditions() {
        assertThat(Author.objects.getOrCreate("name", "Austen").object()).isEqualTo(austen);
        assertThat(Author.objects.getOrCreate("name", "Sterne", "biography", "b").object().biography).isEqualTo("b");
        assertThat(Author.objects.getOrCreate("name", "Swift", author -> author.biography = "s").object().biography).isEqualTo("s");
        assertThat(Author.objects.getOrCreate(q("name__iexact", "AUSTEN"), author -> { }).created()).isFalse();
    }

    @Test
    void get_or_create_stands_on_querysets() {
        QuerySet<Tag> short_ = Tag.objects.filter("name__startswith", "w");

        assertThat(short_.getOrCreate("name", "witty").created()).isFalse();
        assertThat(short_.getOrCreate("name", "wry").created()).isTrue();
        assertThatThrownBy(() -> Tag.objects.values("name").getOrCreate("name", "x")).isInstanceOf(QueryError.class)
            .hasMessageContaining("the rows are no objects any more");
    }

    @Test
    void update_or_create_fills_a_new_object_otherwise_than_it_changes_one_that_is_there() {
        for (String name : List.of("Austen", "Sterne")) {
            Author.objects.updateOrCreate(q("name", name), author -> author.biography = "changed", author -> author.biography = "new");
        }

        assertThat(read(austen).biography).isEqualTo("changed");
        assertThat(Author.objects.get("name", "Sterne").biography).isEqualTo("new");
    }

    // Null

    private static Map<String, Runnable> nulls() {
        Map<String, Runnable> calls = new LinkedHashMap<>();
        calls.put("filter: a name", () -> Book.objects.filter((String) null, 1));
        calls.put("filter: the rest", () -> Book.objects.filter("pages", 1, (Object[]) null));
        calls.put("filter: a later name", () -> Book.objects.filter("pages", 1, null, 2));
        calls.put("filter: a condition", () -> Book.objects.filter((Expression) null));
        calls.put("filter: all conditions", () -> Book.objects.filter((Expression[]) null));
        calls.put("exclude", () -> Book.objects.exclude(q("pages", 1), null));
        calls.put("get", () -> Book.objects.get((Expression[]) null));
        calls.put("q", () -> q((Expression[]) null));
        calls.put("not", () -> not(null));
        calls.put("and", () -> q("pages", 1).and(null));
        calls.put("or", () -> q("pages", 1).or(null));
        calls.put("f", () -> Book.objects.filter("pages", f(null)));
        calls.put("annotate: a name", () -> Book.objects.annotate((String) null, count("tags")));
        calls.put("annotate: a value", () -> Book.objects.annotate("n", null));
        calls.put("annotate: an aggregate", () -> Book.objects.annotate((bookworm.sql.Aggregate) null));
        calls.put("alias", () -> Book.objects.alias("n", null));
        calls.put("aggregate", () -> Book.objects.aggregate((bookworm.sql.Aggregate[]) null));
        calls.put("aggregate: a value", () -> Book.objects.aggregate("n", null));
        calls.put("count", () -> count(null));
        calls.put("sum", () -> sum(null));
        calls.put("an aggregate's filter", () -> count("pk").filter(null));
        calls.put("update: a name", () -> Book.objects.update((String) null, 1));
        calls.put("update: all", () -> Book.objects.update((Map<String, ?>) null));
        calls.put("orderBy: a name", () -> Book.objects.orderBy("title", null));
        calls.put("orderBy: all", () -> Book.objects.orderBy((Object[]) null));
        calls.put("values", () -> Book.objects.values("title", null));
        calls.put("valuesList", () -> Book.objects.valuesList((String[]) null));
        calls.put("valuesFlat", () -> Book.objects.valuesFlat(null));
        calls.put("into", () -> Book.objects.into(null));
        calls.put("dates: a field", () -> Book.objects.dates(null, "year"));
        calls.put("dates: a kind", () -> Book.objects.dates("publicationDate", null));
        calls.put("only", () -> Book.objects.only((String) null));
        calls.put("defer", () -> Book.objects.defer((String[]) null));
        calls.put("selectRelated", () -> Book.objects.selectRelated("author", null));
        calls.put("prefetchRelated", () -> Book.objects.prefetchRelated("author", null));
        calls.put("a prefetch's path", () -> Book.objects.prefetchRelated(Prefetch.of((String) null)));
        calls.put("a prefetch's rows", () -> Prefetch.of("author", null));
        calls.put("a prefetch's name", () -> Prefetch.of("author").as(null));
        calls.put("selectForUpdate", () -> Book.objects.selectForUpdate(null));
        calls.put("using", () -> Book.objects.using(null));
        calls.put("union", () -> Book.objects.union((QuerySet<?>) null));
        calls.put("or of querysets", () -> Book.objects.or(null));
        calls.put("inBulk: keys", () -> Book.objects.inBulk(null));
        calls.put("inBulk: a field", () -> Book.objects.inBulk(List.of(1), null));
        calls.put("contains", () -> Book.objects.contains(null));
        calls.put("next", () -> Book.objects.next(null, "pages"));
        calls.put("earliest", () -> Book.objects.earliest((Object[]) null));
        calls.put("subquery", () -> subquery(null));
        calls.put("exists", () -> exists(null));
        calls.put("raw", () -> Book.objects.raw(null));
        calls.put("raw: values", () -> Book.objects.raw("SELECT * FROM \"books_book\" WHERE \"price\" = ?", (Object[]) null));
        calls.put("bulkUpdate", () -> Book.objects.bulkUpdate(List.of(), (String[]) null));
        calls.put("save", () -> new Book().save((String) null));
        calls.put("refreshFromDb", () -> new Book().refreshFromDb((String[]) null));
        calls.put("display", () -> new Book().display(null));
        calls.put("add", () -> new Book().tags.add((Tag[]) null));
        calls.put("set", () -> new Book().tags.set(null));
        calls.put("setKeys", () -> new Book().tags.setKeys(null));
        calls.put("removeKeys", () -> new Book().tags.removeKeys((Object[]) null));
        calls.put("a function", () -> lower(null));
        calls.put("a function: all", () -> coalesce((Object[]) null));
        calls.put("choose", () -> choose((bookworm.sql.Case.Branch) null));
        calls.put("when", () -> when(null, 1));
        calls.put("when: a value", () -> when(q("pages", 1), null));
        calls.put("otherwise", () -> choose(when(q("pages", 1), 1)).otherwise(null));
        calls.put("window", () -> window(null));
        calls.put("partitionBy", () -> window(rank()).partitionBy("genre", null));
        calls.put("partitionBy: all", () -> window(rank()).partitionBy((Object[]) null));
        calls.put("a window's orderBy", () -> window(rank()).orderBy((Ordering) null));
        return calls;
    }

    private static Stream<String> callsWithNull() {
        return nulls().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("callsWithNull")
    void null_in_place_of_a_name_or_an_expression_is_an_error_with_words(String call) {
        assertThatThrownBy(nulls().get(call)::run).isInstanceOf(BookwormException.class).hasMessageContaining("null");
    }

    @Test
    void null_where_a_value_belongs_is_a_null() {
        assertThat(Book.objects.filter("price", null).count()).isEqualTo(3);
        assertThat(Book.objects.annotate("none", choose(when(q("pages__gt", 1), value(null))).otherwise("pages")).first().orElseThrow()
            .annotations().get("none")).isNull();
    }
}
