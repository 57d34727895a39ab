package bookworm.book.check;

import bookworm.book.code.Course;
import bookworm.book.lesson.Page;
import java.nio.file.*;
import java.util.*;

/** Looks whether the Maven commands that a page tells its reader to run are about something. */
public final class Commands {

    private Commands() { }

    /** The commands that name a module, a test, or a lesson's program that is not there. */
    public static List<Problem> broken(Course course, Path file) {
        List<Problem> problems = new ArrayList<>();
        for (Command command : Command.in(new Page(file))) {
            faults(course, command).forEach(fault -> problems.add(Problem.of(course, file, command.line(), fault)));
        }
        return problems;
    }

    private static List<String> faults(Course course, Command command) {
        String name = command.module().orElse(".");
        Path module = course.root().resolve(name);
        if (!isOneModule(name)) {
            return List.of();
        }
        if (!Files.exists(module.resolve("pom.xml"))) {
            return List.of("there is no module " + name + ".");
        }
        List<String> faults = new ArrayList<>();
        command.tests().stream().filter(test -> !test.contains("*") && !isThere(module, test))
            .forEach(test -> faults.add("there is no test " + test + " in " + name + "."));
        // Exercises run their lesson's programs.
        Path lesson = course.root().resolve(name.replaceFirst("^exercises/", "chapters/"));
        command.program().filter(program -> !isThere(module, program) && !isThere(lesson, program))
            .ifPresent(program -> faults.add("there is no program " + program + " in " + name + "."));
        return faults;
    }

    /** {@code NN} stands for any chapter; a list of modules is left to Maven. */
    private static boolean isOneModule(String name) { return !name.matches(".*(NN|,).*|!.*"); }

    private static boolean isThere(Path module, String className) {
        return !Folders.find(module.resolve("src"), className.replaceAll(".*\\.", "") + ".java").isEmpty();
    }
}
