package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "23.4", title = "A podium on which somebody is missing")
@ReadAgain("Step 4: the rows around")
@Timeout(60)
class PodiumTest {

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    @Test
    void each_writer_has_a_podium() {
        List<String> joyce = of("James Joyce", 2, 999);
        assertThat(joyce).as("Ulysses is the second of all works, and the first of James Joyce's: each writer has a podium of his own.")
            .isNotEqualTo(List.of("2 Ulysses"));
        assertThat(joyce).as("The first two places of James Joyce: Ulysses has 730 pages, Dubliners 152, and Exiles 120.")
            .containsExactly("1 Ulysses", "2 Dubliners");
    }

    @Test
    void who_ties_shares_a_place() {
        assertThat(of("Jane Austen", 1, 999)).as("Mansfield Park and Sense and Sensibility have 480 pages each: both have the first place,"
            + " and stand there by title.")
            .containsExactly("1 Mansfield Park", "1 Sense and Sensibility");
        assertThat(of("Flann O'Brien", 2, 999)).as("Three works tie for the second place, and all of them have it.")
            .containsExactly("1 At Swim-Two-Birds", "2 The Dalkey Archive", "2 The Hard Life", "2 The Third Policeman");
    }

    @Test
    void the_places_after_a_tie_stay_empty() {
        assertThat(of("Jane Austen", 2, 999)).as("Two works share the first place. Emma is the third longest, so it has the third place,"
            + " and the second stays empty.")
            .containsExactly("1 Mansfield Park", "1 Sense and Sensibility");
        assertThat(of("Jane Austen", 3, 999)).as("Emma has the third place.").containsExactly("1 Mansfield Park", "1 Sense and"
            + " Sensibility", "3 Emma");
    }

    @Test
    void writers_of_one_name_are_two_writers() {
        assertThat(of("Winston Churchill", 1, 999)).as("There are two writers called Winston Churchill. Each has a podium, the elder first.")
            .containsExactly("1 Richard Carvel", "1 The Gathering Storm");
        Shelf.work("Chamber Music", Shelf.writer("James Joyce", 1882), null, 40);
        assertThat(of("James Joyce", 1, 999)).as("There may be two writers of one name who were born in one year.")
            .containsExactlyInAnyOrder("1 Ulysses", "1 Chamber Music");
        Shelf.work("Pomes Penyeach", Writer.objects.orderBy("-pk").first().orElseThrow(), null, 24);
        assertThat(of("James Joyce", 2, 999)).as("Also where two writers have one name and one year, the lines of one come together, and"
            + " are not mixed with the other's.")
            .isIn(List.of("1 Ulysses", "2 Dubliners", "1 Chamber Music", "2 Pomes Penyeach"),
                List.of("1 Chamber Music", "2 Pomes Penyeach", "1 Ulysses", "2 Dubliners"));
    }

    @Test
    void the_elder_first_with_all_places() {
        Shelf.work("The Crisis", Writer.objects.get("born", 1871), "novel", 522);
        Shelf.work("Divi Britannici", Shelf.writer("Winston Churchill", 1620), "history", 362);
        assertThat(of("Winston Churchill", 2, 999)).as("A third Winston Churchill, born in 1620, was entered last, and is the eldest. Of"
            + " the others each has two works: first all places of the elder, then those of the younger.")
            .containsExactly("1 Divi Britannici", "1 Richard Carvel", "2 The Crisis", "1 The Gathering Storm", "2 My Early Life");
    }

    @Test
    @ReadAgain("Step 5: a condition that comes last")
    void the_pages_choose_among_those_on_the_podium() {
        assertThat(of("Jane Austen", 3, 475)).as("Emma has 474 pages, and the third place. Its place is that among all works, also among"
            + " those that have too many pages to be shown.")
            .containsExactly("3 Emma");
        assertThat(of("James Joyce", 1, 700)).as("Joyce's first place is Ulysses, which has 730 pages. Dubliners does not come onto the"
            + " podium for that.").isEmpty();
        assertThat(of("James Joyce", 2, 152)).as("At most so many pages: 152 are not too many.").containsExactly("2 Dubliners");
    }

    @Test
    void all_writers_in_their_order() {
        assertThat(Podium.lines(1, 999)).as("By writer, then by place, then by title. Who has no work has no line.")
            .extracting(line -> line.writer() + ": " + line.title())
            .containsExactly("Flann O'Brien: At Swim-Two-Birds", "James Joyce: Ulysses", "Jane Austen: Mansfield Park", "Jane Austen:"
                + " Sense and Sensibility",
            "Winston Churchill: Richard Carvel", "Winston Churchill: The Gathering Storm");
    }

    @Test
    void it_is_one_query() {
        assertThat(Shelf.sqlOf(() -> Podium.lines(2, 999))).as("However many writers there are, one query is enough.").hasSize(1);
    }

    private static List<String> of(String writer, int places, int pages) {
        return Shelf.orFail("The podium of " + writer + ".", () -> Podium.lines(places, pages)).stream().filter(line -> line.writer()
            .equals(writer))
            .map(line -> line.place() + " " + line.title()).toList();
    }
}
