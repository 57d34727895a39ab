package randoms;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Contract;
import bookworm.TestDatabase;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Thousands of random querysets with the answers of real Django 5.2: conditions over collections beside, within and against
 * each other, in orders that nobody would think of. Rows are compared without their order, but as often as they come.
 */
@Contract
@Tag("random")
class RandomQuerysetsTest {

    private static final Recording RECORDING = Recording.read();
    private static Database library;

    @BeforeAll
    static void openTheLibrary() {
        library = RECORDING.openLibrary();
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void random_querysets_answer_as_django_does_but_for_those_that_are_known_to_differ() {
        List<RandomQueryset> querysets = RECORDING.querysets();
        Map<String, String> different = new ConcurrentSkipListMap<>();
        querysets.parallelStream().forEach(queryset -> compare(queryset, different));
        System.out.println("Random querysets on " + TestDatabase.product() + ": " + (querysets.size() - different.size()) + " of "
            + querysets.size() + " agree");

        assertThat(KnownDifferences.REASONS.keySet()).as("known to differ, as it is said").isSubsetOf(different.keySet());
        different.keySet().removeAll(KnownDifferences.REASONS.keySet());
        assertThat(different.values()).as("otherwise than Django's, and not known to be").isEmpty();
    }

    private static void compare(RandomQueryset queryset, Map<String, String> different) {
        try (QueryLog queries = QueryLog.capture()) {
            String django = queryset.recorded();
            String bookworm = queryset.answered();
            if (!bookworm.equals(django)) {
                different.put(queryset.id(), String.join("\n", queryset.json().toString(), "Django:   " + django,
                    "Bookworm: " + bookworm, "asked by: " + String.join("\n", queries.sql()), ""));
            }
        }
    }
}
