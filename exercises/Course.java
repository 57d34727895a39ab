import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Leads through the course, the same way on Linux, macOS and Windows: {@code java exercises/Course.java} says how far you are and
 * what comes next. It needs a JDK and Maven, and nothing built beforehand. How far you are, the tests say: each run of a chapter's
 * exercises leaves what it found in {@code exercises/NN/target/findings.txt}, and only what has changed since is tested again.
 */
class Course {

    private static final String HELP = """
        java exercises/Course.java [CHAPTER] [--watch | --hint | --all | --help]

        Says how far you are, and what comes next: the line to open, what to read for it, the command that tests it alone.
        It goes to the first chapter that is not all solved. Given a number, such as 06, it speaks of that chapter alone.
        A chapter is tested if it was not yet, or if one of its files has changed since.

          --watch   tests the chapter again whenever you save one of its files, until Ctrl-C
          --hint    gives a hint for the exercise that comes next, and one more at each call
          --all     tests all chapters anew
          --help    says this
        """;
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path top;
    private final List<Chapter> chapters;
    private final Screen screen = new Screen();
    /** Those among which the chapter at hand is: the one that was named, or else all. */
    private final List<Chapter> sought;
    private List<String> said = List.of();

    public static void main(String[] args) throws Exception {
        List<String> options = Stream.of(args).filter(arg -> arg.startsWith("-")).toList();
        List<String> numbers = Stream.of(args).filter(arg -> !arg.startsWith("-")).map(arg -> arg.replaceFirst("^\\d$", "0$0")).toList();
        Course course = new Course(numbers);
        switch (String.join(" ", options)) {
            case "" -> course.where();
            case "--watch" -> course.watch();
            case "--hint" -> course.hint();
            case "--all" -> {
                course.test(course.chapters);
                course.where();
            }
            case "--help" -> System.out.print(HELP);
            default -> refuse("Say one of --watch, --hint, --all and --help, not " + String.join(" ", options));
        }
    }

    private static void refuse(String why) {
        System.err.println(why + "\nMore about it: java exercises/Course.java --help");
        System.exit(2);
    }

    private Course(List<String> numbers) throws Exception {
        top = Path.of(Course.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent().getParent();
        try (Stream<Path> folders = Files.list(top.resolve("exercises"))) {
            chapters = folders.map(folder -> folder.getFileName().toString()).filter(name -> name.matches("\\d\\d")).sorted()
                .map(number -> new Chapter(top, number)).toList();
        }
        sought = chapters.stream().filter(chapter -> numbers.isEmpty() || numbers.contains(chapter.number)).toList();
        if (sought.size() < numbers.size()) {
            String last = chapters.get(chapters.size() - 1).number;
            refuse("There are no exercises " + String.join(" ", numbers) + ". The last are " + last + ".");
        }
    }

    /** Prints a bar for each chapter that is sought, and what comes next in the chapter at hand. */
    private Optional<Chapter> where() throws IOException, InterruptedException {
        Optional<Chapter> atHand = atHand();
        int width = sought.stream().mapToInt(chapter -> chapter.title().length()).max().orElse(1);
        for (Chapter chapter : sought) {
            System.out.println(("%s %-" + width + "s  %s  %d of %d%s").formatted(chapter.number, chapter.title(),
                screen.bar(chapter.solved(), chapter.exercises()), chapter.solved(), chapter.exercises(), chapter.remark()));
        }
        System.out.println();
        atHand.ifPresentOrElse(this::next, () -> System.out.println("All is solved. What else works, and why: solutions/README.md"));
        if (!top.equals(Path.of("").toAbsolutePath())) {
            System.out.println("Paths and commands are from " + top);
        }
        return atHand;
    }

    /** The first chapter that is not all solved, and is tested. A file that is saved while the tests run makes them run once more. */
    private Optional<Chapter> atHand() throws IOException, InterruptedException {
        for (Chapter chapter : sought) {
            String tested = chapter.isTested() ? chapter.state() : "";
            while (!tested.equals(chapter.state())) {
                tested = chapter.state();
                test(List.of(chapter));
            }
            if (!chapter.isSolved()) {
                return Optional.of(chapter);
            }
        }
        return sought.equals(chapters) ? Optional.empty() : Optional.of(sought.get(0));
    }

    private void test(List<Chapter> some) throws IOException, InterruptedException {
        if (!Files.exists(top.resolve("exercises/kit/target"))) {
            System.err.println("The first time, Maven downloads what the tests need: some minutes, without a word.\n"
                + "Meanwhile open " + chapters.get(0).lesson() + ": there the course begins.");
        }
        String modules = String.join(",", some.stream().map(Chapter::module).toList());
        System.err.println("Testing " + modules + " ...");
        said = Maven.test(top, modules);
    }

    private void next(Chapter chapter) {
        String lesson = (chapter.solved() == 0 ? ". First open its lesson: " : ". Its lesson: ") + chapter.lesson();
        System.out.println("Chapter " + chapter.number + ", " + chapter.title() + lesson);
        if (!chapter.isTested()) {
            System.out.println(screen.bold(chapter.module() + " could not be tested."));
            said.stream().limit(9).forEach(System.out::println);
        } else if (chapter.next().isEmpty()) {
            System.out.println("All solved. What else works, and why: " + chapter.solutions());
        } else {
            System.out.println("Next: " + screen.bold(chapter.next().get(0)));
            chapter.next().stream().skip(1).forEach(System.out::println);
            System.out.println("Stuck? java exercises/Course.java --hint");
        }
    }

    private void watch() throws IOException, InterruptedException {
        for (Optional<Chapter> atHand = where(); atHand.isPresent(); atHand = where()) {
            watch(atHand.get());
        }
    }

    /** Until it is solved. What is saved while the tests run is tested afterwards. */
    private void watch(Chapter chapter) throws IOException, InterruptedException {
        String seen = chapter.state();
        do {
            System.out.println("\nSave a file of " + chapter.module() + ", and it is tested again. Ctrl-C ends this.");
            seen = nextState(chapter, seen);
            screen.clear();
            test(List.of(chapter));
            screen.clear();
            said.forEach(System.out::println);
        } while (!chapter.isSolved());
    }

    /** Waits for a save. Several in a row are one: it waits until they are over. */
    private static String nextState(Chapter chapter, String seen) throws InterruptedException {
        String before = seen;
        String now = chapter.state();
        for (; now.equals(seen) || !now.equals(before); now = chapter.state()) {
            before = now;
            Thread.sleep(300);
        }
        return now;
    }

    private void hint() throws IOException, InterruptedException {
        Optional<Chapter> open = atHand().filter(chapter -> chapter.isTested() && !chapter.isSolved());
        System.out.println(open.isPresent() ? open.get().nextHint() : "No exercise is open. java exercises/Course.java says more.");
    }

    /** The exercises of a chapter: what is written of them, and what their last run found. */
    private record Chapter(Path top, String number) {

        private static final Pattern HINT = Pattern.compile("(?s)<summary>(Hint.*?)</summary>\n(.*?)\n</details>");
        private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)#]+)[^)]*\\)");

        String module() { return "exercises/" + number; }
        String lesson() { return "chapters/" + number + "/README.md"; }
        String solutions() { return "solutions/" + number + "/README.md"; }
        String title() { return text(lesson()).lines().findFirst().orElse("").replaceFirst("# \\d+ ", ""); }

        long exercises() { return sheet().lines().filter(line -> line.startsWith("## " + number + ".")).count(); }
        long solved() { return findings().lines().filter(line -> line.startsWith("solved ")).count(); }
        boolean isTested() { return findings().startsWith("state " + state() + "\n"); }
        boolean isSolved() { return isTested() && next().isEmpty(); }
        boolean isRed() { return findings().contains("\nwrong "); }
        String remark() { return findings().isEmpty() ? ", not tested yet" : !isTested() ? ", changed since" : isRed() ? ", one red" : ""; }

        /** Which exercise comes next, and what to do: it stands behind an empty line. */
        List<String> next() { return findings().lines().dropWhile(line -> !line.isEmpty()).skip(1).toList(); }

        /** The next of the sheet's folded hints. Which were given, stands beside the findings. */
        String nextHint() throws IOException {
            String exercise = next().get(0).split(" ")[0];
            String task = sheet().replaceFirst("(?s).*\n## " + exercise + " ", "").replaceFirst("(?s)\n## .*", "");
            List<String> hints = HINT.matcher(task).results().map(hint -> exercise + ", " + hint.group(1) + "\n" + hint.group(2)).toList();
            String given = text(module() + "/target/hints.txt");
            int number = (int) given.lines().filter(exercise::equals).count();
            if (number >= hints.size()) {
                return exercise + " has no further hint. Try once more, then read " + solutions();
            }
            Files.writeString(top.resolve(module() + "/target/hints.txt"), given + exercise + "\n");
            return LINK.matcher(hints.get(number)).replaceAll(link -> // A path is from the sheet there, and here from the top.
                Matcher.quoteReplacement(link.group(1) + " (" + Path.of(module(), link.group(2)).normalize() + ")"));
        }

        private String sheet() { return text(module() + "/README.md"); }
        private String findings() { return text(module() + "/target/findings.txt"); }

        /** Nothing where there is no such file. */
        private String text(String file) {
            try {
                return Files.exists(top.resolve(file)) ? Files.readString(top.resolve(file)).replace("\r\n", "\n") : "";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Another one whenever a file is saved, made or taken away. bookworm.exercises.Findings reckons it likewise. */
        String state() {
            return Integer.toHexString(files().map(file -> top.relativize(file) + " " + file.toFile().lastModified()).toList().hashCode());
        }

        /** The Java files of the exercises and of the chapter. */
        private Stream<Path> files() {
            return Stream.of("exercises", "chapters").map(folder -> top.resolve(folder).resolve(number).resolve("src").toFile())
                .flatMap(Chapter::javaFiles).sorted();
        }

        private static Stream<Path> javaFiles(File file) {
            File[] inside = file.listFiles();
            return inside != null ? Stream.of(inside).flatMap(Chapter::javaFiles)
                : Stream.of(file).filter(any -> any.isFile() && any.getName().endsWith(".java")).map(File::toPath);
        }
    }

    /** Maven, as a reader calls it. */
    private static final class Maven {

        private static final Pattern MISTAKE = Pattern.compile(".*[/\\\\]((?:exercises|chapters)[/\\\\].*\\.java):\\[(\\d+),\\d+] (.*)");

        /** Tests modules, and returns what the kit says; or else why they could not be tested. */
        static List<String> test(Path top, String modules) throws InterruptedException {
            try {
                Process maven = new ProcessBuilder(WINDOWS ? "mvn.cmd" : "mvn", "-q", "test", "-pl", modules, "-fae")
                    .directory(top.toFile()).redirectErrorStream(true).start();
                Runtime.getRuntime().addShutdownHook(new Thread(() ->
                    Stream.concat(maven.descendants(), Stream.of(maven.toHandle())).forEach(ProcessHandle::destroy)));
                maven.getOutputStream().close(); // Nobody is asked anything.
                String said = new String(maven.getInputStream().readAllBytes(), System.getProperty("native.encoding"));
                List<String> lines = said.replaceAll("\\e\\[[\\d;]*m", "").stripTrailing().lines()
                    .filter(line -> !line.startsWith("WARNING: ")).dropWhile(String::isBlank).toList(); // Newer JDKs warn of Maven.
                if (maven.waitFor() > 128 || maven.exitValue() < 0) {
                    System.exit(maven.exitValue()); // Ctrl-C has reached it first.
                }
                return maven.exitValue() == 0 ? lines : trouble(lines);
            } catch (IOException e) {
                System.err.println("Maven does not start (" + e.getMessage() + "). Install Maven 3.8 or newer, see "
                    + "https://maven.apache.org/install.html: 'mvn -version' has to work here.");
                System.exit(1);
                return List.of();
            }
        }

        /** What the compiler said, with file and line; or else the beginning of what Maven said. */
        private static List<String> trouble(List<String> said) {
            List<String> mistakes = said.stream().map(MISTAKE::matcher).filter(Matcher::matches)
                .map(line -> "  %s:%s  %s".formatted(line.group(1), line.group(2), line.group(3))).distinct().limit(8).toList();
            String why = said.toString().matches(".*(JAVA_HOME|No compiler is provided|release version|target release).*")
                ? "Maven finds no JDK of Java 17 or newer: let JAVA_HOME name one, such as " + System.getProperty("java.home")
                : "Maven ended before the tests did. The first time it needs a network. It says:";
            return !mistakes.isEmpty() ? mistakes : Stream.concat(Stream.of(why), said.stream()
                .map(line -> line.replaceFirst("(\\[ERROR] ?)*(.{0,150}).*", "  $2")).filter(line -> !line.isBlank())).limit(8).toList();
        }
    }

    /** What a terminal can do, and a file cannot. */
    private static final class Screen {

        private static final int WIDTH = 20;
        private final boolean isTerminal = isTerminal() && !"dumb".equals(System.getenv("TERM"))
            && (!WINDOWS || System.getenv("WT_SESSION") != null || System.getenv("TERM_PROGRAM") != null);
        private final boolean hasColours = isTerminal && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();

        String bold(String text) { return styled(1, text); }

        String bar(long some, long all) {
            int done = (int) (WIDTH * some / Math.max(1, all));
            return "[" + styled(32, "#".repeat(done)) + ".".repeat(WIDTH - done) + "]";
        }

        private String styled(int style, String text) { return hasColours ? "\033[" + style + "m" + text + "\033[0m" : text; }

        void clear() { System.out.print(isTerminal ? "\033[H\033[2J" : ""); }

        /** Since Java 22, what a file is written by may be a console as well, and says so. */
        private static boolean isTerminal() {
            try {
                return System.console() != null && (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
            } catch (ReflectiveOperationException before22) {
                return true;
            }
        }
    }
}
