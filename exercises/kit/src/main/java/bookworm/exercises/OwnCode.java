package bookworm.exercises;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells, among the lines that a test ran, those of the code that it is about: what a reader writes, or breaks. */
final class OwnCode {

    /** The folder that a class was read from; nothing for those of the JDK, and of libraries, which come in jars. */
    private static final ClassValue<Optional<Path>> FOLDERS = new ClassValue<>() {
        @Override protected Optional<Path> computeValue(Class<?> type) {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            return Optional.ofNullable(source).map(CodeSource::getLocation).map(SourceLine::path).filter(Files::isDirectory);
        }
    };

    /** {@code exercises/05/target/classes}, beside the test classes. */
    private final Path classes;

    private OwnCode(Path classes) { this.classes = classes; }

    static OwnCode testedBy(Class<?> testClass) { return new OwnCode(SourceLine.root(testClass).resolveSibling("classes")); }

    /** The line of this code where an exception was thrown, or that called what threw it. */
    Optional<StackTraceElement> lineOf(Throwable failure) {
        return causes(failure).stream().flatMap(cause -> Stream.of(cause.getStackTrace())).filter(this::has).findFirst();
    }

    boolean has(StackTraceElement line) {
        return typeOf(line).filter(type -> has(type, line.getMethodName())).isPresent();
    }

    /** In a class with gates, the rest of which is the chapter's, only what the reader wrote counts. */
    boolean has(Class<?> type, String method) {
        return classes.equals(FOLDERS.get(type).orElse(null)) && (method.contains(Gates.READERS) || !hasGates(type));
    }

    private static boolean hasGates(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.getName().startsWith(Gates.CHAPTERS));
    }

    /** A stack without libraries: nobody looks for his mistake in JUnit or in H2. */
    static StackTraceElement[] linesOfTheCourse(Throwable failure) {
        return Stream.of(failure.getStackTrace()).filter(OwnCode::isOfTheCourse).toArray(StackTraceElement[]::new);
    }

    private static boolean isOfTheCourse(StackTraceElement line) {
        return typeOf(line).flatMap(FOLDERS::get).filter(folder -> !folder.equals(SourceLine.root(OwnCode.class))).isPresent();
    }

    /** The failure first, then what caused it, and so on. */
    static List<Throwable> causes(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> causes = new ArrayList<>();
        for (Throwable each = failure; each != null && seen.add(each); each = each.getCause()) {
            causes.add(each);
        }
        return causes;
    }

    private static Optional<Class<?>> typeOf(StackTraceElement line) {
        try {
            return Optional.of(Class.forName(line.getClassName(), false, Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** How a recursion goes round: the methods of the course from one call to the next, the innermost first. */
    static List<StackTraceElement> circle(StackOverflowError endless) {
        Map<String, StackTraceElement> met = new LinkedHashMap<>();
        for (StackTraceElement line : linesOfTheCourse(endless)) {
            String method = line.getClassName() + "." + line.getMethodName();
            if (!isGate(line) && met.putIfAbsent(method, line) != null) {
                return met.entrySet().stream().dropWhile(each -> !each.getKey().equals(method)).map(Map.Entry::getValue).toList();
            }
        }
        return List.copyOf(met.values());
    }

    private static boolean isGate(StackTraceElement line) {
        return typeOf(line).filter(type -> Stream.of(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(Gates.READERS + line.getMethodName()))).isPresent();
    }

    /** The name of a method as it stands in the source, whichever side of a gate it is on. */
    static String plainName(StackTraceElement line) { return line.getMethodName().replace(Gates.READERS, "").replace(Gates.CHAPTERS, ""); }
}
