package desk;

import bookworm.exercises.Proof;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class ProofTest {

    @TestFactory
    Stream<DynamicNode> the_exercises_teach() {
        return Proof.of(ProofTest.class, ListsTest.class).tests();
    }
}
