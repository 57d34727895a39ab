package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "15.4", title = "A page of reminders")
@ReadAgain("Step 5: how far it goes, and how long it is true")
@Timeout(60)
class PageTest {

    private final Shelf shelf = new Shelf();

    PageTest() {
        Member emma = Shelf.member("Emma");
        Member ann = Shelf.member("Ann");
        Member another = Shelf.member("Emma");
        Shelf.member("Zoe");
        Shelf.loan("Persuasion", emma, -3, null);
        Shelf.loan("Murphy", emma, -10, null);
        Shelf.loan("The Poor Mouth", emma, -20, Shelf.DUE);
        Shelf.loan("The Poor Mouth", ann, -1, null);
        Shelf.loan("The Third Policeman", ann, 5, null);
        Shelf.loan("Emma", another, -15, null);
    }

    @AfterEach
    void close() { shelf.close(); }

    @Test
    void three_queries_at_most() {
        Shelf.sqlOf(() -> Reminders.lines(Shelf.DUE));
        List<String> sent = Shelf.sqlOf(() -> Reminders.lines(Shelf.DUE));
        assertThat(sent.size() > 3 ? sent.stream().filter(sql -> Collections.frequency(sent, sql) > 1).toList() : List.of()).as("Three queries are"
            + " allowed, and one statement was sent again and again. What is asked, or filtered, in the loop is asked anew each time: say it before the"
            + " loop.").isEmpty();
        assertThat(sent).as("Each statement was sent once, and still they are more than three: members, loans, books, authors. What leads to one"
            + " object can come in the same row.").hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void the_lines_are_what_they_were() {
        List<String> lines = Reminders.lines(Shelf.DUE);

        assertThat(lines).as("A member has a line twice. Who joins the loans, or loops over them, meets a member once for each of them.").doesNotHaveDuplicates();
        assertThat(lines).as("Zoe has borrowed nothing. Who is late with nothing has no line.").noneMatch(line -> line.startsWith("Zoe"));
        assertThat(lines).as("Ann is late, and two members called Emma. Each has a line of her own.").hasSize(3);
        assertThat(lines).as("Only what is not returned, and was due before today.").noneMatch(line -> line.contains("Policeman"))
            .noneMatch(line -> line.contains("Murphy") && line.contains("Mouth"));
        assertThat(lines.stream().filter(line -> line.startsWith("Emma: "))).as("Of two members called Emma, the one with the smaller key comes first, as"
            + " before, whoever was due first.").last().asString().contains("Emma by");
        assertThat(lines).as("Who is late, by name, with the books, the one that was due first at the front. Zoe is not late.")
            .containsExactly("Ann: The Poor Mouth by Flann O'Brien", "Emma: Murphy by Samuel Beckett, Persuasion by Jane Austen",
                "Emma: Emma by Jane Austen");
    }

    @Test
    void due_today_is_not_late() {
        assertThat(Reminders.lines(Shelf.DUE.minusDays(3))).as("On the day when Persuasion is due, it is not late.")
            .containsExactly("Emma: Murphy by Samuel Beckett", "Emma: Emma by Jane Austen");
    }

    @Test
    void as_many_queries_for_a_larger_library() {
        int before = Shelf.sqlOf(() -> Reminders.lines(Shelf.DUE)).size();
        for (int more = 0; more < 10; more++) {
            Member member = Shelf.member("Member " + more);
            Shelf.book("Book " + more, Shelf.author("Author " + more, null), 100, null, null);
            Shelf.loan("Book " + more, member, -more - 1, null);
        }

        List<String> lines = new ArrayList<>();
        assertThat(Shelf.sqlOf(() -> lines.addAll(Reminders.lines(Shelf.DUE)))).as("Ten members more, and the page sends more queries.").hasSize(before);
        assertThat(lines).as("Ten members more are late.").hasSize(13).contains("Member 4: Book 4 by Author 4");
    }

    @Test
    void nobody_is_late() {
        assertThat(Reminders.lines(Shelf.DUE.minusYears(1))).as("A year ago nobody was late.").isEqualTo(List.of());
    }
}
