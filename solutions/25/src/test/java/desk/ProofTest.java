package desk;

import bookworm.exercises.Proof;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class ProofTest {

    private final Proof proof = Proof.of(ProofTest.class, FinesTest.class);

    @TestFactory
    Stream<DynamicNode> the_exercises_teach() {
        return proof.ofExercises();
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicNode> answers_are_judged_rightly() {
        return proof.ofAnswers();
    }
}
