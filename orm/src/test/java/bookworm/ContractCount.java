package bookworm;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end how many tests of the contract suite ran, and on which database. */
public final class ContractCount implements TestExecutionListener {

    private static final TestTag CONTRACT = TestTag.create("contract");

    private final AtomicInteger passed = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    private TestPlan running;

    @Override public void testPlanExecutionStarted(TestPlan plan) {
        running = plan;
    }

    @Override public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && isOfContract(test)) {
            switch (result.getStatus()) {
                case SUCCESSFUL -> passed.incrementAndGet();
                case FAILED -> failed.incrementAndGet();
                case ABORTED -> { }
            }
        }
    }

    /** A test that a factory made has no tags of its own. */
    private boolean isOfContract(TestIdentifier test) {
        return test.getTags().contains(CONTRACT) || running.getParent(test).filter(this::isOfContract).isPresent();
    }

    @Override public void testPlanExecutionFinished(TestPlan plan) {
        if (passed.get() + failed.get() > 0) {
            System.out.println("Contract suite on " + TestDatabase.product() + ": " + passed + " passed, " + failed + " failed");
        }
    }
}
