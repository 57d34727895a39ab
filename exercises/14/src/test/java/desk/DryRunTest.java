package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.Model;
import bookworm.db.*;
import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "14.6", title = "A dry run")
@ReadAgain("Step 3: who forbids, and who is set free")
@Timeout(60)
class DryRunTest extends DeskLibrary {

    private final Writer brien = writer("Flann O'Brien");
    private final Writer beckett = writer("Samuel Beckett");
    private final Work swim = work("At Swim-Two-Birds", brien, null);
    private final Work mouth = work("The Poor Mouth", brien, beckett);

    private static DryRun.Plan plan(Model object) { return orFail(() -> DryRun.of(object)); }

    @Test
    void it_counts_what_would_go_by_model() {
        review(swim);
        review(mouth);
        review(mouth);

        assertThat(plan(writer("Nobody")).going()).as("Only the writer would go: models are told by their"
            + " names, and those of which nothing would go are left out.").isEqualTo(Map.of("Writer", 1));
        assertThat(plan(brien).going()).as("The writer, his two works, and their three reviews.").isEqualTo(Map.of("Writer", 1, "Work", 2, "Review", 3));
        assertThat(plan(swim).going()).as("A work takes its review along, and its writer stays.").isEqualTo(Map.of("Work", 1, "Review", 1));
    }

    @Test
    void it_writes_nothing_and_tells_no_object() {
        review(swim);
        List<String> sent = sqlOf(() -> plan(brien));

        assertThat(sent).as("A dry run only asks. Something was written, even if it was undone again.").allMatch(sql -> sql.startsWith("SELECT"));
        assertThat(brien.isStored()).as("The object was told that its row is gone, and it is not.").isTrue();
    }

    @Test
    void it_counts_what_would_be_set_free_by_key() {
        assertThat(plan(beckett).freed()).as("The Poor Mouth would stay, without its translator.").isEqualTo(Map.of("Work.translator", 1));
        assertThat(plan(beckett).going()).as("What is set free does not go.").isEqualTo(Map.of("Writer", 1));
        assertThat(plan(brien).freed()).as("Nothing would be set free.").isEmpty();
        Fan.objects.create(fan -> fan.favourite.set(beckett));
        assertThat(plan(beckett).freed()).as("A fan's key says SET_DEFAULT: the fan would stay, with another favourite.")
            .isEqualTo(Map.of("Work.translator", 1, "Fan.favourite", 1));
    }

    @Test
    void do_nothing_counts_nothing() {
        Fan.objects.create(fan -> {
            fan.favourite.set(beckett);
            fan.reads.set(swim);
        });
        String what = "A fan's key to the work says DO_NOTHING: the fan does not go, is not set free, and forbids nothing.";

        assertThat(plan(swim).going()).as(what).isEqualTo(Map.of("Work", 1));
        assertThat(plan(swim).freed()).as(what).isEmpty();
        assertThat(plan(swim).forbidding()).as(what).isEmpty();
    }

    @Test
    void what_goes_is_not_set_free() {
        work("An Béal Bocht", brien, brien);

        assertThat(plan(brien).freed()).as("He translated a work of his own, which would go along: nothing is left of it to be set free.").isEmpty();
    }

    @Test
    void it_counts_who_forbids_it_by_key() {
        portrait(brien);
        portrait(brien);
        work("Murphy", beckett, brien);

        assertThat(plan(brien).forbidding()).as("Two portraits forbid it.").isEqualTo(Map.of("Portrait.writer", 2));
        assertThat(plan(beckett).forbidding()).as("Nobody forbids this one.").isEmpty();
        assertThat(plan(brien).going()).as("It still says what would go, were it not forbidden.").containsEntry("Work", 2);
        assertThat(plan(brien).freed()).as("It still says what would be set free, were it not forbidden.").isEqualTo(Map.of("Work.translator", 1));
    }

    @Test
    void a_row_counts_with_each_key_by_which_it_forbids() {
        Comparison.objects.create(comparison -> {
            comparison.one.set(swim);
            comparison.two.set(mouth);
        });

        assertThat(plan(brien).forbidding()).as("One comparison forbids it by two keys, and counts with each of them.")
            .isEqualTo(Map.of("Comparison.one", 1, "Comparison.two", 1));
    }

    @Test
    void protect_forbids_even_where_its_row_would_go() {
        Portrait portrait = portrait(brien);
        portrait.shows.set(swim);
        portrait.save();

        assertThat(plan(swim).forbidding()).as("The portrait shows the work, and would go along with it. It protects the writer, who stays.").isEmpty();
        assertThat(plan(brien).forbidding()).as("The portrait would go along with the work that it shows. PROTECT forbids it in any case.")
            .isEqualTo(Map.of("Portrait.writer", 1));
    }

    @Test
    void restrict_forbids_only_where_its_row_would_stay() {
        quote(swim, brien);

        assertThat(plan(swim).forbidding()).as("The quotation would stay, and restricts its work.").isEqualTo(Map.of("Quote.work", 1));
        assertThat(plan(brien).forbidding()).as("He quotes himself: the quotation would go along with him, so it forbids nothing.").isEmpty();
        quote(swim, beckett);
        assertThat(plan(brien).forbidding()).as("Beckett's quotation would stay.").isEqualTo(Map.of("Quote.work", 1));
    }

    @Test
    void a_row_that_is_met_by_two_ways_goes_once() {
        Room vault = room("Vault", null);
        Room annex = room("Annex", vault);
        vault.behind.set(annex);
        vault.save();
        crate("Atlases", annex);

        DryRun.Plan plan = endsOrFails(() -> DryRun.of(vault), "It did not come to an end: two rooms lie behind each other, and it went from one to"
            + " the other and back. Remember which rows were met.");
        assertThat(plan.going()).as("Two rooms lie behind each other: each would go once.")
            .isEqualTo(Map.of("Room", 2, "Crate", 1));
    }

    @Test
    void it_asks_once_for_each_key_of_a_wave() {
        for (int i = 0; i < 5; i++) {
            review(work("Cruiskeen Lawn " + i, brien, null));
        }

        assertThat(sqlOf(() -> plan(brien)).stream().filter(sql -> sql.contains("FROM \"desk_review\""))).as("Seven works would go. Their"
            + " reviews are found by one query.").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void it_asks_once_who_refers_to_a_row() {
        Room vault = room("Vault", null);
        Room annex = room("Annex", vault);
        vault.behind.set(annex);
        vault.save();
        room("Niche", annex);
        portrait(brien);
        for (Model object : List.of(brien, vault)) {
            Map<String, List<Object>> asked = new TreeMap<>();
            sent(() -> plan(object)).forEach(sql -> asked.computeIfAbsent(question(sql), each -> new ArrayList<>()).addAll(sql.parameters()));
            assertThat(asked).as("Who refers to a row by a key is asked once. It was asked again: by a second query about the same rows, or"
                + " since a row that was met before was followed with those that are new in the wave.")
                .allSatisfy((question, keys) -> assertThat(keys).doesNotHaveDuplicates());
        }
    }

    /** What a query asks, however it does: the table and its condition. */
    private static String question(Sql sql) {
        return sql.text().replaceAll("^.*? FROM ", "FROM ").replaceAll(" (ORDER BY|LIMIT|FETCH) .*", "").replaceAll("\\(\\?.*?\\)|= \\?", "(?)")
            .replace(" IN (?)", " (?)");
    }

    private static List<Sql> sent(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.entries().stream().map(QueryLog.Entry::sql).toList();
        }
    }

    @Test
    void the_deletion_does_what_the_dry_run_said() {
        review(swim);
        quote(swim, brien);
        quote(work("Murphy", beckett, brien), brien);
        Map<String, Integer> said = new TreeMap<>();
        plan(brien).going().forEach((model, rows) -> said.put("desk." + model, rows));

        assertThat(brien.delete().byModel()).as("The dry run told other numbers than the deletion.").isEqualTo(said);
    }
}
