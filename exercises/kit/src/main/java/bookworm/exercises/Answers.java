package bookworm.exercises;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles all answers of a chapter, while the tests run that do not need them. */
final class Answers {

    private final Path folder;
    private final Holes holes;
    private final String classPath;
    private final Map<Answer, CompletableFuture<Path>> compiled = new HashMap<>();

    /**
     * @param folder   where to write sources and classes
     * @param solution the classes that an answer's other classes are taken from
     */
    Answers(Path folder, Holes holes, Path solution) {
        this.folder = folder;
        this.holes = holes;
        this.classPath = solution + File.pathSeparator + System.getProperty("java.class.path");
    }

    /** Begins to compile, beside whatever comes next. */
    void compile(List<Answer> answers) {
        empty(folder);
        answers.forEach(answer -> compiled.put(answer, new CompletableFuture<>()));
        ExecutorService compiler = Executors.newSingleThreadExecutor();
        batches(answers).forEach(batch -> compiler.execute(() -> compile(batch)));
        compiler.shutdown();
    }

    /** Whatever happens, nobody must wait for ever. */
    private void compile(Set<Answer> batch) {
        try {
            compileTogether(batch);
        } catch (RuntimeException | Error e) {
            batch.forEach(answer -> compiled.get(answer).completeExceptionally(e));
        }
    }

    /** The folder of an answer's class files, as soon as it is compiled. */
    Path classesOf(Answer answer) { return compiled.get(answer).join(); }

    /** Waits until nothing is compiled any more, whatever became of it. */
    void finish() { compiled.values().forEach(each -> each.exceptionally(failure -> null).join()); }

    /** Many at a time is quicker by half, but not two that have the same class. */
    private static List<Set<Answer>> batches(List<Answer> answers) {
        List<Set<Answer>> batches = new ArrayList<>();
        for (Answer answer : answers) {
            Set<Answer> batch = batches.stream().filter(each -> each.stream().noneMatch(answer::sharesAFileNameWith)).findFirst()
                    .orElseGet(LinkedHashSet::new);
            if (batch.isEmpty()) {
                batches.add(batch);
            }
            batch.add(answer);
        }
        return batches;
    }

    /** Where one does not compile, nothing is written for the others: they are compiled once more, without it. */
    private void compileTogether(Set<Answer> batch) {
        Map<Path, Path> folders = new LinkedHashMap<>();
        Map<Answer, List<Path>> sources = new LinkedHashMap<>();
        for (Answer answer : batch) {
            try {
                sources.put(answer, answer.sources(holes, folder.resolve("sources").resolve(answer.label())));
                sources.get(answer).forEach(source -> folders.put(source, classes(answer)));
            } catch (RuntimeException e) {
                compiled.get(answer).completeExceptionally(e);
            }
        }
        Map<Path, String> mistakes = folders.isEmpty() ? Map.of() : Javac.compile(folders, classPath);
        Set<Answer> good = new LinkedHashSet<>();
        sources.forEach((answer, files) -> {
            String mistake = files.stream().map(mistakes::get).filter(Objects::nonNull).collect(Collectors.joining("\n"));
            if (mistake.isEmpty()) {
                good.add(answer);
            } else {
                compiled.get(answer).completeExceptionally(new IllegalStateException(answer.label() + " does not compile:\n" + mistake));
            }
        });
        if (mistakes.isEmpty()) {
            good.forEach(answer -> compiled.get(answer).complete(classes(answer)));
        } else if (!good.isEmpty()) {
            compileTogether(good);
        }
    }

    private Path classes(Answer answer) { return folder.resolve("classes").resolve(answer.label()); }

    private static void empty(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.filter(path -> !path.equals(folder)).sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
