package bookworm.exercises;

import java.util.Collection;
import org.junit.platform.launcher.TestPlan;

/**
 * Says at the end of a run how many exercises are solved, and which is next:
 * {@code 0 of 4 solved, next: 01.1 Say hello (exercises/01/src/main/java/bookworm/Hello.java:12)}.
 */
public final class Scoreboard extends Standings {

    /** JUnit makes it, by {@code META-INF/services}. */
    public Scoreboard() {}

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!all().isEmpty()) {
            System.out.println(score(all()));
        }
    }

    static String score(Collection<Standing> standings) {
        long solved = standings.stream().filter(Standing::solved).count();
        return "%d of %d solved".formatted(solved, standings.size()) + standings.stream()
                .filter(standing -> !standing.solved()).findFirst()
                .map(standing -> ", next: " + standing.next()).orElse("");
    }
}
