package bookworm.book.check;

import bookworm.book.code.*;
import java.io.*;
import java.lang.reflect.InvocationTargetException;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A chapter's programs: the classes of the package {@code lesson} that have a {@code main}. Its code is compiled once, but
 * for the tests, into the book's own {@code target}, and each program is run once; and once more for each change on trial.
 */
final class Programs {

    /** What a program printed, line by line, the statements that it sent, and why it failed, if it did. */
    record Result(List<String> output, List<String> statements, Optional<String> failure) {

        /** Whether it went on without a server that it wanted, and said so: then its output is not the whole. */
        boolean lacksServer() { return output.stream().anyMatch(line -> line.startsWith(NO_SERVER)); }
    }

    /** What comes of a change: what the compiler says against it, or, where that is nothing, what a program does. */
    record Trial(List<JavaCode.Complaint> complaints, Optional<Result> result) { }

    private static final String NO_SERVER = "No PostgreSQL server can be started here";
    private static final String PACKAGE = "lesson.";
    private static final String MAIN = "public static void main(String[] args)";

    private final Chapter chapter;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Source> sources = new TreeMap<>();
    private final Map<String, Result> results = new HashMap<>();
    private ClassLoader loader;

    Programs(Chapter chapter) {
        this.chapter = chapter;
        for (Source source : chapter.test()) {
            if (source.path().matches("lesson/\\w+\\.java") && source.lines().stream().anyMatch(line -> line.contains(MAIN))) {
                sources.put(PACKAGE + source.name().replace(".java", ""), source);
            }
        }
    }

    /** The names of the programs, such as {@code lesson.Trouble}. */
    Set<String> names() { return sources.keySet(); }

    Source source(String name) { return sources.get(name); }

    /** What keeps the chapter's code from being compiled. */
    List<Problem> problems() {
        loader();
        return problems;
    }

    /** The statements that all programs sent. */
    List<String> statements() { return names().stream().flatMap(name -> result(name).statements().stream()).distinct().toList(); }

    /** Whether any of them went on without a server. */
    boolean lackServer() { return names().stream().anyMatch(name -> result(name).lacksServer()); }

    /** What a program does: run when this is first asked for. */
    Result result(String name) {
        if (!results.containsKey(name)) {
            Result result = loader() == null ? new Result(List.of(), List.of(), Optional.of("its chapter does not compile"))
                : run(name, loader);
            results.put(name, result);
            if (result.lacksServer()) {
                System.out.println(chapter + ": " + name + " found no PostgreSQL server, so what it prints is not compared.");
            }
        }
        return results.get(name);
    }

    /**
     * Compiles a file of the chapter with another text, and runs a program on that. The chapter stays as it is. Where more changes
     * than bodies of methods, all files are compiled anew: others may build on what has changed.
     */
    Trial trial(Source changed, String text, String name) {
        Path broken = Folders.empty(folder("broken"));
        Map<Path, String> texts = Map.of(changed.file(), text);
        boolean bodiesAlone = Methods.bodiless(changed.path(), text).equals(Methods.bodiless(changed.path(), changed.text()));
        List<JavaCode.Complaint> complaints = bodiesAlone ? JavaCode.compile(List.of(), texts, broken, classes())
            : JavaCode.compile(files(source -> true), texts, broken);
        return new Trial(complaints, complaints.isEmpty() ? Optional.of(run(name, loaderOf(broken, classes()))) : Optional.empty());
    }

    private static Result run(String name, ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader around = thread.getContextClassLoader();
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Optional<String> failure;
        List<String> statements;
        try (SentStatements sent = new SentStatements()) {
            thread.setContextClassLoader(loader);
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            failure = failureOf(name, loader);
            statements = sent.texts();
        } finally {
            System.setOut(console);
            thread.setContextClassLoader(around);
        }
        List<String> output = printed.toString(StandardCharsets.UTF_8).lines().map(String::stripTrailing).toList();
        return new Result(output, statements, failure);
    }

    private static Optional<String> failureOf(String name, ClassLoader loader) {
        try {
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            String at = Stream.of(cause.getStackTrace()).filter(frame -> frame.getClassName().startsWith(PACKAGE)).findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")").orElse("");
            return Optional.of(cause + at);
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.of(e + ": a program is a public class with " + MAIN);
        }
    }

    private synchronized ClassLoader loader() {
        if (loader == null && problems.isEmpty()) {
            Folders.empty(classes());
            List<Path> files = files(source -> !source.name().endsWith("Test.java"));
            for (JavaCode.Complaint complaint : JavaCode.compile(files, Map.of(), classes())) {
                problems.add(Problem.of(chapter.course(), Path.of(complaint.path()), complaint.line(), complaint.what()));
            }
            loader = problems.isEmpty() ? loaderOf(classes()) : null;
        }
        return loader;
    }

    private List<Path> files(Predicate<Source> wanted) {
        return Stream.concat(chapter.main().stream(), chapter.test().stream()).filter(wanted).map(Source::file)
            .filter(file -> file.toString().endsWith(".java")).toList();
    }

    private Path classes() { return folder("programs"); }

    private Path folder(String purpose) {
        return chapter.course().root().resolve("chapters/book/target").resolve(purpose).resolve(chapter.number());
    }

    private ClassLoader loaderOf(Path... classes) {
        Path src = chapter.folder().resolve("src");
        URL[] urls = Stream.concat(Stream.of(classes), Stream.of(src.resolve("test/resources"), src.resolve("main/resources")))
            .filter(Files::isDirectory).map(Programs::url).toArray(URL[]::new);
        return new URLClassLoader(urls, Programs.class.getClassLoader());
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(folder.toString(), e);
        }
    }
}
