package bookworm.exercises;

import bookworm.exercises.Holes.Hole;
import bookworm.exercises.JavaText.Method;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.zip.CRC32;

/**
 * Lets no hole block anybody, be it open or filled wrongly. A class with holes is compiled once more, with the chapter's bodies
 * beside the reader's, and a gate before each pair:
 *
 * <pre>{@code
 * static void insert(Model object) {
 *     if (YourTurn.runsYours("05.2", "Saving.insert", false)) { reader$insert(object); return; }
 *     chapter$insert(object);
 * }
 * }</pre>
 *
 * So the tests of an exercise run what the reader wrote for it, all other tests run the chapter's code, and a program runs the
 * reader's as soon as it is written ({@link YourTurn} decides). The reader's lines keep their numbers. Maven does it after
 * compiling; in an IDE, {@link GatesBeforeTests} does it.
 */
public final class Gates {

    static final String READERS = "reader$";
    static final String CHAPTERS = "chapter$";

    private final Path module;
    private final Holes holes;

    Gates(Path module) {
        this.module = module;
        this.holes = Holes.in(module);
    }

    /** The folder of the module, {@code exercises/05}. */
    public static void main(String[] args) throws IOException {
        new Gates(Path.of(args[0])).set(Javac.classPath(Thread.currentThread().getContextClassLoader()));
    }

    /** Sets the gates into the module's class files, unless they are there already. */
    void set(String classPath) throws IOException {
        if (!holes.all().isEmpty() && !fingerprint().equals(lastFingerprint())) {
            compile(classPath);
            Files.writeString(gated().resolve("fingerprint"), fingerprint());
        }
    }

    private void compile(String classPath) throws IOException {
        Starters starters = new Starters(holes);
        Map<Path, Path> classes = new LinkedHashMap<>();
        for (String file : holes.byFile().keySet()) {
            starters.missingLine(file).ifPresent(line -> System.err.println(differs(file, line)));
            Path source = gated().resolve(file);
            Files.createDirectories(source.getParent());
            Files.writeString(source, withGates(file));
            classes.put(source, module.resolve("target/classes"));
        }
        Javac.compile(classes, classPath).forEach((source, mistakes) -> {
            throw new IllegalStateException("%s: beside your code, the chapter's does not compile.%n%s"
                    .formatted(holes.readersFile(gated().relativize(source).toString()), mistakes));
        });
    }

    private String differs(String file, String line) {
        return "%s is not the chapter's class outside of its holes. This line of the chapter's is missing, or stands elsewhere:%n  %s%n%s"
                .formatted(holes.readers(file).name(), line.strip(), whatToDo(file));
    }

    /** About a reader's file that is not the chapter's outside of its holes. */
    String whatToDo(String file) {
        return new Delivered(SourceLine.top(module)).notice("chapters/" + module.getFileName()).orElse(new Starters(holes).hasAnswer(file)
                ? "Put it back: other code counts on it." : "If the chapter has changed, write the starters anew: " + Starters.COMMAND);
    }

    /** The reader's file with a gate in each method that is a hole, and the chapter's bodies behind its last line. */
    String withGates(String file) {
        JavaText readers = holes.readers(file);
        JavaText chapters = holes.chapters(file);
        Edits edits = new Edits();
        List<String> imports = new ArrayList<>(chapters.imports());
        imports.removeAll(readers.imports()); // An IDE takes out what an open hole does not need.
        edits.insert(readers.afterPackage(), String.join("", imports));
        for (Hole hole : holes.byFile().get(file)) {
            Method ours = chapters.method(hole.method());
            Method yours = readers.method(ours.signature());
            edits.insert(yours.body(), gate(hole, yours) + twin(READERS, readers, yours));
            edits.insert(readers.lastBrace(), twin(CHAPTERS, chapters, ours) + chapters.text().substring(ours.body(), ours.end()) + "\n");
        }
        return edits.in(readers.text());
    }

    private static String gate(Hole hole, Method method) {
        String call = "%s" + method.name() + "(" + String.join(", ", method.parameters()) + ");";
        String calls = method.isVoid() ? "{ " + call + " return; } " + call : "return " + call + " return " + call;
        return "{ if (bookworm.exercises.YourTurn.runsYours(\"%s\", \"%s\", %s)) "
                .formatted(hole.exercise(), hole.name(), method.isOpen()) + calls.formatted(READERS, CHAPTERS) + " } ";
    }

    /** The head of a private method that is like the given one, but for its name. */
    private static String twin(String prefix, JavaText source, Method method) {
        String head = source.text().substring(method.type(), method.body()).replaceAll("\\s+", " ");
        return " private " + (method.isStatic() ? "static " : "")
                + head.replaceFirst("\\b" + method.name() + "(?=\\s*\\()", Matcher.quoteReplacement(prefix + method.name()));
    }

    private Path gated() { return module.resolve("target/holes"); }

    private String lastFingerprint() throws IOException {
        Path last = gated().resolve("fingerprint");
        return Files.exists(last) ? Files.readString(last) : "";
    }

    /** Of all that goes in, and of what comes out: when another compiler has been here, the gates are gone. */
    private String fingerprint() throws IOException {
        CRC32 sum = new CRC32();
        for (Hole hole : holes.all()) {
            sum.update(hole.toString().getBytes());
        }
        for (String file : holes.byFile().keySet()) {
            sum.update(Files.readAllBytes(holes.readersFile(file)));
            sum.update(Files.readAllBytes(holes.chaptersFile(file)));
            sum.update(Files.readAllBytes(module.resolve("target/classes").resolve(file.replaceFirst("java$", "class"))));
        }
        return Long.toHexString(sum.getValue());
    }
}
