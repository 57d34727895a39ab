package library.manage.playground;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import library.manage.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** A page in the browser on which Java is tried out at the open library, and shows what became of it. */
@Command(name = "playground", description = "Try Java out in the browser: its result, its SQL, what it costs. A database without "
    + "tables is made and filled first.", mixinStandardHelpOptions = true)
public final class Playground implements Callable<Integer> {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @ParentCommand
    private Workspace workspace;

    @Override public Integer call() {
        return workspace.inFilledDatabase(() -> {
            try (Server server = Server.start(workspace, LIMIT)) {
                System.out.println("The playground is at " + server.address());
                System.out.println("The address is for you alone: who has it can run code here. End it with Ctrl+C.");
                new CountDownLatch(1).await();
                return 0;
            }
        });
    }
}
