package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.schema.Schema;
import desk.MonthlyList.Line;
import java.util.*;
import java.util.function.IntSupplier;
import java.util.stream.*;
import org.junit.jupiter.api.*;

@Exercise(value = "24.5", title = "The list that comes again each month")
@ReadAgain("Step 1: one statement for many")
class MonthlyListTest {

    private static final Line EMMA = new Line("1", "Emma", 474, "Jane Austen");
    private static final Line PERSUASION = new Line("2", "Persuasion", 249, "Jane Austen");
    private static final Line SWIM = new Line("3", "At Swim-Two-Birds", 316, "Flann O'Brien");

    private Database desk;

    @BeforeEach
    void open() {
        desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Maker.class, Volume.class);
    }

    @AfterEach
    void close() { desk.close(); }

    @Test
    void each_line_becomes_a_volume() {
        assertThat(read(10, EMMA, SWIM)).as("Two lines were read.").isEqualTo(2);
        assertThat(rows()).as("The two lines, as rows.").containsExactly("1 Emma 474 Jane Austen",
            "3 At Swim-Two-Birds 316 Flann O'Brien");
    }

    @Test
    void each_maker_is_one_row() {
        attempt("Jane Austen stands in two lines of one portion, and again in the next list.",
            () -> MonthlyList.read(Stream.of(EMMA, PERSUASION, SWIM), 10) + MonthlyList.read(Stream.of(EMMA), 10));

        assertThat(Maker.objects.valuesFlat("name").list()).as("Jane Austen stands in two lines of a list, and in the next list again, and is one maker.")
            .isEqualTo(List.of("Flann O'Brien", "Jane Austen"));
    }

    @Test
    void what_is_there_is_changed_and_stays_the_row_that_it_was() {
        read(10, EMMA, PERSUASION);
        Volume.objects.filter("isbn", "1").update("shelf", "by the window");
        Object key = key("1");
        read(10, new Line("1", "Emma, second edition", 500, "Miss Austen"), SWIM);

        assertThat(rows()).as("The second list has the ISBN 1 again, with another title, other pages and another maker, and a new ISBN 3; it does not have"
            + " the ISBN 2.").containsExactly("1 Emma, second edition 500 Miss Austen", "2 Persuasion 249 Jane Austen", "3 At Swim-Two-Birds 316 Flann O'Brien");
        assertThat(key("1")).as("The volume of the ISBN 1 has the key that it had: loans refer to that.").isEqualTo(key);
        assertThat(Volume.objects.filter("isbn", "1").valuesFlat("shelf").list()).as("Its shelf is no affair of the publisher's.")
            .isEqualTo(List.of("by the window"));
    }

    @Test
    void the_last_line_of_an_isbn_counts() {
        int number = attempt("The ISBN 1 stands twice in one portion.",
            () -> MonthlyList.read(Stream.of(EMMA, new Line("1", "Emma, corrected", 475, "Miss Austen"), SWIM), 10));

        assertThat(rows()).as("The ISBN 1 stands twice in one portion, with another title, other pages and another maker: its last line counts.")
            .containsExactly("1 Emma, corrected 475 Miss Austen", "3 At Swim-Two-Birds 316 Flann O'Brien");
        assertThat(number).as("There were three lines, two of them of one ISBN.").isEqualTo(3);
        assertThat(read(10, SWIM, SWIM)).as("Two lines that say the same, word for word, are two lines.").isEqualTo(2);
        read(1, EMMA, new Line("1", "Emma, third", 476, "Jane Austen"));
        assertThat(rows()).as("The ISBN 1 stands in two portions: its last line counts.").startsWith("1 Emma, third 476 Jane Austen");
    }

    @Test
    void a_portion_takes_three_statements() {
        Line[] lines = IntStream.range(0, 40).mapToObj(i -> new Line("" + i, "Title " + i, i, "Maker " + i % 13)).toArray(Line[]::new);

        assertThat(statements(20, lines)).as("Forty new lines, 20 at a time, by 13 makers: statements, at most three for each portion.").isLessThanOrEqualTo(6);
        assertThat(statements(20, lines)).as("The same forty lines once more: statements, at most three for each portion.").isLessThanOrEqualTo(6);
        assertThat(statements(20)).as("An empty list sends nothing.").isZero();
    }

    @Test
    void the_last_portion_may_be_a_small_one() {
        assertThat(read(2, EMMA, PERSUASION, SWIM)).as("Three lines, two at a time.").isEqualTo(3);
        assertThat(rows()).as("Three lines, two at a time, as rows.").hasSize(3);
    }

    @Test
    void no_more_lines_are_taken_than_a_portion() {
        List<Integer> written = new ArrayList<>();
        Stream<Line> lines = IntStream.range(0, 9).mapToObj(i -> {
            written.add((int) Volume.objects.count());
            return new Line("" + i, "Title " + i, i, "Jane Austen");
        });
        attempt("These lines can be written.", () -> MonthlyList.read(lines, 3));

        assertThat(written).as("How many volumes there were when each of nine lines was taken, three at a time: a list may be larger than the memory.")
            .isEqualTo(List.of(0, 0, 0, 3, 3, 3, 6, 6, 6));
    }

    @Test
    void all_of_the_list_is_written_or_nothing() {
        read(10, EMMA);
        Line broken = new Line("4", "Nothing", 1, "x".repeat(61));

        assertThatThrownBy(() -> MonthlyList.read(Stream.of(new Line("1", "Emma, again", 1, "Somebody"), PERSUASION, SWIM, broken), 2),
            "A name has 60 letters at most, and this one has 61.").isInstanceOf(BookwormException.class);
        assertThat(rows()).as("The fourth line, of a maker with 61 letters, was refused, in the second portion. Of the whole list nothing stays.").containsExactly("1 Emma 474 Jane Austen");
        assertThat(Maker.objects.count()).as("Nor does a maker.").isEqualTo(1);
    }

    @Test
    void the_stream_is_closed() {
        List<String> closed = new ArrayList<>();
        attempt("These lines can be written.", () -> MonthlyList.read(Stream.of(EMMA).onClose(() -> closed.add("good")), 2));
        catchThrowable(() -> MonthlyList.read(Stream.of(new Line("4", "Nothing", 1, "x".repeat(61))).onClose(() -> closed.add("bad")), 2));

        assertThat(closed).as("The stream is closed at the end, also where a line was refused: it may hold a file.").isEqualTo(List.of("good", "bad"));
    }

    private static int read(int atATime, Line... lines) { return attempt("These lines can be written.", () -> MonthlyList.read(Stream.of(lines), atATime)); }

    private static int attempt(String what, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (BookwormException | IllegalStateException | NullPointerException e) {
            throw new AssertionError(what + " Seen instead: " + e, e);
        }
    }

    private static int statements(int atATime, Line... lines) {
        try (QueryLog log = QueryLog.capture()) {
            read(atATime, lines);
            return log.count();
        }
    }

    private static Object key(String isbn) { return Volume.objects.filter("isbn", isbn).valuesFlat("id").list().get(0); }

    private static List<String> rows() {
        return Volume.objects.selectRelated("maker").list().stream()
            .map(volume -> volume.isbn + " " + volume.title + " " + volume.pages + " " + volume.maker.get()).toList();
    }
}
