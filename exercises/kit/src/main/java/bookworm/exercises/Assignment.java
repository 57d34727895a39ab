package bookworm.exercises;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * An exercise, and the tests that it takes to solve it: {@code library.SearchTest.capitals_matter}. They are read from the
 * sources of the course, so that a test which a student has taken out is missed.
 */
record Assignment(String exercise, Set<String> tests) {

    private static final Pattern NUMBER = Pattern.compile("\"(\\d+\\.\\d+)\"");
    private static final Set<String> MAKES_A_TEST = Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory");

    /** The exercises of all chapters, in order. */
    static List<Assignment> in(Path exercises) throws IOException {
        Map<String, Set<String>> tests = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(SourceFiles.matching(exercises, ".*/\\d+/src/test/.*\\.java")));
            for (CompilationUnitTree source : task.parse()) {
                source.accept(new TestFinder(), tests);
            }
        }
        return tests.entrySet().stream().map(entry -> new Assignment(entry.getKey(), entry.getValue())).toList();
    }

    /** The chapter's number, which is that of the exercise before its dot. */
    String chapter() { return Section.chapter(exercise); }

    private static final class TestFinder extends TreeScanner<Void, Map<String, Set<String>>> {

        private String packageName;
        private String testClass;
        private Set<String> tests;

        @Override public Void visitCompilationUnit(CompilationUnitTree source, Map<String, Set<String>> all) {
            packageName = String.valueOf(source.getPackageName());
            return super.visitCompilationUnit(source, all);
        }

        @Override public Void visitClass(ClassTree type, Map<String, Set<String>> all) {
            for (AnnotationTree annotation : type.getModifiers().getAnnotations()) {
                Matcher number = NUMBER.matcher(annotation.toString());
                if (annotation.getAnnotationType().toString().equals("Exercise") && number.find()) {
                    testClass = packageName + "." + type.getSimpleName();
                    tests = all.computeIfAbsent(number.group(1), exercise -> new TreeSet<>());
                }
            }
            return super.visitClass(type, all);
        }

        @Override public Void visitMethod(MethodTree method, Map<String, Set<String>> all) {
            if (tests != null && method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation -> MAKES_A_TEST.contains(annotation.getAnnotationType().toString()))) {
                tests.add(testClass + "." + method.getName());
            }
            return super.visitMethod(method, all);
        }
    }
}
