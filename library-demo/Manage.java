import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs a command of the demo, the same way on Linux, macOS and Windows:
 * <pre>
 * java library-demo/Manage.java load
 * java library-demo/Manage.java shell --command "Book.objects.count()"
 * </pre>
 * It needs a JDK and Maven, and nothing built beforehand: Maven compiles what has changed and starts {@code library.Main}.
 * A relative {@code --database}, like the default one, is taken from the working folder.
 */
class Manage {

    public static void main(String[] args) throws IOException, InterruptedException, URISyntaxException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        ProcessBuilder maven = new ProcessBuilder(windows ? "mvn.cmd" : "mvn", "-q", "-f", pom().toString(), "-pl",
            "library-demo", "compile", "exec:java", "-Dexec.args=${env.LIBRARY_ARGS}").inheritIO();
        // By way of the environment, since a batch file would change quotes and percent signs.
        maven.environment().put("LIBRARY_ARGS", quoted(List.of(args)));
        // Else Maven writes a terminal's reset code around the output, into a file as well.
        maven.environment().merge("MAVEN_OPTS", "-Djansi.noreset=true", (own, more) -> own + " " + more);
        try {
            System.exit(maven.start().waitFor());
        } catch (IOException e) {
            System.err.println("Maven does not start (" + e.getMessage() + "). Install Maven 3.8 or newer, see "
                + "https://maven.apache.org/install.html: 'mvn -version' has to work here.");
            System.exit(1);
        }
    }

    /** The root's pom.xml: beside the folder that this file is in, or upwards from the working folder. */
    private static Path pom() throws URISyntaxException {
        Path self = Path.of(Manage.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        for (Path start : List.of(self, Path.of("").toAbsolutePath())) {
            for (Path folder = start; folder != null; folder = folder.getParent()) {
                if (Files.exists(folder.resolve("pom.xml")) && Files.exists(folder.resolve("library-demo/Manage.java"))) {
                    return folder.resolve("pom.xml");
                }
            }
        }
        throw new IllegalStateException("Cannot find Bookworm's pom.xml: run this from inside its folder.");
    }

    /**
     * The arguments as exec:java takes them apart again: each in single quotes, a single quote itself in double ones. A
     * dollar sign stands alone, since Maven would take it and a brace for the name of a property.
     */
    static String quoted(List<String> args) {
        return args.stream().map(arg -> "'" + arg.replace("'", "'\"'\"'").replace("${", "$''{") + "'")
            .collect(Collectors.joining(" "));
    }
}
