package bookworm.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.meta.FieldState;
import bookworm.meta.ModelState;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Django's autodetector, asked the same: the operations, in their order and words, and the name of the migration. */
class DjangoAutodetectorTest {

    /** Told in orm/README.md, "Where Bookworm differs from Django, and why". */
    private static final List<String> MEANT_TO_DIFFER = List.of("order_with_respect_to");

    private static final List<String> AGREED = new ArrayList<>();
    private static int cases;

    @AfterAll
    static void sayHowMany() {
        System.out.println("Autodetector cases: " + AGREED.size() + " of " + cases + " agree; meant to differ: "
            + String.join(", ", MEANT_TO_DIFFER));
    }

    @Test
    void what_is_meant_to_differ_is_told() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(MEANT_TO_DIFFER);
    }

    @TestFactory
    Stream<DynamicTest> agrees_with_django() throws IOException {
        JsonNode recorded = new ObjectMapper().readTree(getClass().getResourceAsStream("/autodetector.json")).get("cases");
        cases = recorded.size();
        return StreamSupport.stream(recorded.spliterator(), false).filter(each -> !MEANT_TO_DIFFER.contains(each.get("id").asText()))
            .map(each -> DynamicTest.dynamicTest(each.get("id").asText() + ": " + each.get("words").asText(), () -> {
                assertAgrees(each);
                AGREED.add(each.get("id").asText());
            }));
    }

    private static void assertAgrees(JsonNode recorded) {
        ProjectState before = DjangoModels.read(recorded.get("before").asText());
        ProjectState after = DjangoModels.read(recorded.get("after").asText());
        List<Migration> initial = new ArrayList<>();
        MigrationMaker.make(new MigrationGraph(List.of()), before, new Answers(recorded)).forEach(made -> initial.add(new TestMigration(made)));
        Answers answers = new Answers(recorded);

        List<MigrationMaker.Made> made = MigrationMaker.make(new MigrationGraph(initial), after, answers);

        assertThat(made.stream().map(DjangoAutodetectorTest::described).toList()).isEqualTo(recorded(recorded));
        assertThat(answers.questions).isEqualTo(texts(recorded.get("questions"), question -> question.get("question").asText()
            + texts(question.get("args"), JsonNode::asText).subList(0, question.get("args").size() == 4 ? 3 : 2)));
    }

    private static List<String> recorded(JsonNode recorded) {
        List<String> described = new ArrayList<>();
        for (JsonNode migration : Optional.ofNullable(recorded.get("migrations")).orElseGet(() -> new ObjectMapper().createArrayNode())) {
            String name = migration.get("name").asText();
            described.add("M" + name.substring(0, 5) + name.substring(5, 6).toUpperCase() + name.substring(6) + ":\n  "
                + String.join("\n  ", texts(migration.get("operations"), operation -> operation.get("op").asText() + " "
                    + operation.get("formatted").asText() + " (" + operation.get("name_fragment").asText() + ")")));
        }
        return described;
    }

    private static String described(MigrationMaker.Made made) {
        return made.name() + ":\n  " + String.join("\n  ", made.operations().stream().map(operation -> operation.getClass().getSimpleName() + " "
            + operation.describe().symbol() + " " + operation.describe().sentence() + " (" + operation.describe().fragment() + ")").toList());
    }

    private static List<String> texts(JsonNode nodes, java.util.function.Function<JsonNode, String> text) {
        return nodes == null ? List.of() : StreamSupport.stream(nodes.spliterator(), false).map(text).toList();
    }

    /** Answers as the recorded questioner did, and keeps the questions. */
    private static final class Answers implements Questioner {

        private final JsonNode answers;
        private final List<String> questions = new ArrayList<>();

        Answers(JsonNode recorded) {
            this.answers = recorded.get("answers");
        }

        @Override public boolean isRenamed(ModelState gone, ModelState added) {
            questions.add("ask_rename_model" + List.of(gone.name(), added.name()));
            return isYes("ask_rename_model");
        }

        @Override public boolean isRenamed(String model, String gone, String added) {
            questions.add("ask_rename" + List.of(lower(model), gone, added));
            return isYes("ask_rename");
        }

        @Override public Object valueForNewField(String model, String name, FieldState field) {
            boolean now = Boolean.TRUE.equals(field.options().get("autoNowAdd"));
            String question = now ? "ask_auto_now_add_addition" : "ask_not_null_addition";
            questions.add(question + List.of(lower(model), name));
            return answers.get(question).asText();
        }

        @Override public Optional<Object> valueForNulls(String model, String name, FieldState field) {
            questions.add("ask_not_null_alteration" + List.of(lower(model), name));
            String answer = answers.get("ask_not_null_alteration").asText();
            return answer.contains("NOT_PROVIDED") ? Optional.empty() : Optional.of(answer);
        }

        private boolean isYes(String question) {
            return answers.has(question) && answers.get(question).asText().equals("True");
        }

        private static String lower(String label) {
            return label.substring(label.indexOf('.') + 1).toLowerCase();
        }
    }
}
