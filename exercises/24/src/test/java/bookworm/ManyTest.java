package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.schema.Schema;
import bookworm.sql.OnConflict;
import desk.*;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.*;
import org.junit.jupiter.api.*;

@Exercise(value = "24.1", title = "Your turn: many rows with one statement")
@ReadAgain("Step 1: one statement for many")
class ManyTest {

    static class Ticket extends Model { }

    private Database library;

    @BeforeEach
    void open() {
        library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Maker.class, Volume.class, Ticket.class);
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void a_list_that_fits_is_one_statement() {
        List<Maker> makers = makers(3);
        List<Sql> sent = insert(makers, Integer.MAX_VALUE);

        assertThat(sent).as("Three makers fit into one statement.").hasSize(1);
        assertThat(makers).as("Each maker has the key of the row with the name.")
            .allMatch(maker -> maker.id != null && Maker.objects.get("pk", maker.id).name.equals(maker.name));
    }

    @Test
    void nothing_is_sent_for_nothing() {
        List<Sql> sent = attempt("The list is empty.", () -> sent(() -> Maker.objects.bulkCreate(List.of())));

        assertThat(sent).as("An empty list sends nothing.").isEmpty();
    }

    @Test
    void what_has_a_key_comes_first_and_apart() {
        List<Maker> makers = makers(5);
        makers.get(1).id = 801L;
        makers.get(3).id = 802L;
        List<Sql> sent = insert(makers, Integer.MAX_VALUE);

        assertThat(sent).as("Two of five makers have a key: a statement for these, and one for the others.").hasSize(2);
        assertThat(sent.get(0).text()).as("Those with a key come first.").contains("(\"id\", ");
        assertThat(Maker.objects.filter("pk__in", List.of(801, 802)).orderBy("pk").valuesFlat("name").list())
            .as("The makers with the keys 801 and 802 keep them.").isEqualTo(List.of("Maker 1", "Maker 3"));
    }

    @Test
    void the_objects_are_given_in_the_order_in_which_they_came() {
        List<Maker> makers = makers(4);
        makers.get(2).id = 803L;

        assertThat(attempt("One of these four makers has a key.", () -> Maker.objects.bulkCreate(makers)))
            .as("All objects are given, in the order in which they came.")
            .containsExactlyElementsOf(makers);
    }

    @Test
    void no_list_has_more_than_is_asked_for() {
        assertThat(rows(insert(makers(5), 2), 1)).as("Five makers, at most 2 at a time: so many rows in each statement.").containsExactly(2, 2, 1);
        List<Maker> mixed = others(6);
        for (int i = 0; i < 6; i += 2) {
            mixed.get(i).id = 900L + i;
        }
        assertThat(insert(mixed, 2)).as("Three makers with a key and three without, in turns, at most 2 at a time, are four statements.").hasSize(4);
    }

    @Test
    void a_batch_of_none_is_refused() {
        // The smaller one first: who cuts a list by 0 never comes to its end.
        for (int batchSize : List.of(-1, 0)) {
            assertThatThrownBy(() -> Maker.objects.bulkCreate(makers(2), batchSize), "A batchSize of " + batchSize + " is no number of rows.")
                .as("Given.positive says what is wrong with a batchSize of " + batchSize + ".").isInstanceOf(QueryError.class).hasMessageContaining("batchSize");
            assertThat(Maker.objects.count()).as("With a batchSize of " + batchSize + " nothing is written.").isZero();
        }
    }

    @Test
    void no_statement_has_more_values_than_the_database_takes() {
        assertThat(rows(insert(makers(12_000), Integer.MAX_VALUE), 1)).as("A maker has two fields, the key among them, and a statement takes 10,000 values:"
            + " so many of 12,000 makers go into each statement.").containsExactly(5000, 5000, 2000);
        assertThat(rows(insert(others(5100), 5050), 1)).as("With a batchSize of 5,050, which is more than the 5,000 that fit, so many makers go into each"
            + " statement.").containsExactly(5000, 100);
        List<Maker> keyed = named("Keyed ", 5001);
        for (int i = 0; i < keyed.size(); i++) {
            keyed.get(i).id = 100_000L + i;
        }
        assertThat(rows(insert(keyed, Integer.MAX_VALUE), 2)).as("Of 5,001 makers that have a key, so many go into each statement: the limit holds for them, too.")
            .containsExactly(5000, 1);
        List<Volume> volumes = volumes(1700);
        assertThat(rows(attempt("These volumes can be inserted.", () -> sent(() -> Volume.objects.bulkCreate(volumes))), 5)).as("A volume has six fields: so many of 1,700 go into each statement.")
            .containsExactly(1666, 34);
    }

    @Test
    void rows_of_a_key_alone_come_one_by_one() {
        List<Ticket> tickets = attempt("A ticket has no field but its key, so one statement makes one ticket.",
            () -> Manager.of(Ticket.class).bulkCreate(List.of(new Ticket(), new Ticket(), new Ticket())));

        assertThat(tickets.stream().map(ticket -> ticket.id).distinct().filter(Objects::nonNull).count())
            .as("A ticket has no field but its key. Three tickets have three keys.").isEqualTo(3);
    }

    @Test
    void all_are_written_or_none() {
        List<Maker> makers = makers(4);
        makers.forEach(maker -> maker.id = 700L + makers.indexOf(maker));
        makers.get(3).id = 700L;

        assertThatThrownBy(() -> Maker.objects.bulkCreate(makers, 2), "The first and the fourth maker have the same key.").isInstanceOf(IntegrityError.class);
        assertThat(Maker.objects.count()).as("The second statement was refused. What the first one wrote must not stay.").isZero();
        List<Maker> mixed = makers(2);
        Maker.objects.create(maker -> { maker.id = 600L; maker.name = "taken"; });
        mixed.get(0).id = 601L;
        mixed.get(1).name = "x".repeat(61);
        assertThatThrownBy(() -> Maker.objects.bulkCreate(mixed), "A name has 60 letters at most, and this one has 61.").isInstanceOf(DatabaseError.class);
        assertThat(Maker.objects.filter("pk", 601).exists()).as("The maker without a key was refused, after the one with a key was written. That one must"
            + " not stay.").isFalse();
    }

    @Test
    void what_becomes_of_rows_that_are_there_is_passed_on() {
        Maker.objects.create(maker -> maker.name = "Maker 1");

        attempt("Maker 1 is there already, and was to be passed over (OnConflict.ignore()).", () -> Maker.objects.bulkCreate(makers(3), OnConflict.ignore()));
        assertThat(Maker.objects.valuesFlat("name").list()).as("The maker that is there was to be passed over (OnConflict.ignore()).")
            .isEqualTo(List.of("Maker 0", "Maker 1", "Maker 2"));
        List<Maker> others = others(2);
        others.get(0).id = Maker.objects.get("name", "Maker 1").id;
        attempt("A maker with a key that is taken was to be passed over (OnConflict.ignore()).", () -> Maker.objects.bulkCreate(others, OnConflict.ignore()));
        assertThat(Maker.objects.filter("name__startswith", "Other").valuesFlat("name").list()).as("The maker with a key that is taken was to be passed over"
            + " (OnConflict.ignore()), and the one without a key to be written.").isEqualTo(List.of("Other 1"));
    }

    private static List<Sql> insert(List<Maker> makers, int batchSize) { return attempt("These makers can be inserted.", () -> sent(() -> Maker.objects.bulkCreate(makers, batchSize))); }

    private static List<Sql> sent(Runnable work) {
        try (QueryLog log = QueryLog.capture()) {
            work.run();
            return log.entries().stream().map(QueryLog.Entry::sql).toList();
        }
    }

    private static <T> T attempt(String what, Supplier<T> work) {
        try {
            return work.get();
        } catch (QueryError | DatabaseError | IndexOutOfBoundsException | UnsupportedOperationException e) {
            throw new AssertionError(what + " Seen instead: " + e, e);
        }
    }

    /** How many rows each statement has, when a row has so many values. */
    private static List<Integer> rows(List<Sql> sent, int values) { return sent.stream().map(sql -> sql.parameters().size() / values).toList(); }

    private static List<Maker> makers(int number) { return named("Maker ", number); }

    private static List<Maker> others(int number) { return named("Other ", number); }

    private static List<Maker> named(String name, int number) {
        return IntStream.range(0, number).mapToObj(i -> {
            Maker maker = new Maker();
            maker.name = name + i;
            return maker;
        }).toList();
    }

    private static List<Volume> volumes(int number) {
        Maker maker = Maker.objects.create(each -> each.name = "of all volumes");
        return IntStream.range(0, number).mapToObj(i -> {
            Volume volume = new Volume();
            volume.isbn = "isbn " + i;
            volume.title = "Volume " + i;
            volume.maker.set(maker);
            return volume;
        }).toList();
    }
}
