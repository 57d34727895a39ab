package bookworm.exercises;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The marks of a class, as CSV: a row for each student, a column for each exercise, and the number solved. Every folder,
 * or zip file, in the given folder is a student's, and is searched for Surefire's reports; where in it they lie does not
 * matter.
 *
 * <pre>{@code mvn -q compile exec:java -pl exercises/kit -Dexec.args="reports marks.csv"}</pre>
 */
public final class Marks {

    private final List<Assignment> assignments;
    private final CSVPrinter csv;
    private final Appendable remarks;

    Marks(List<Assignment> assignments, Appendable into, Appendable remarks) throws IOException {
        this.assignments = assignments;
        this.csv = new CSVPrinter(into, CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get());
        this.remarks = remarks;
    }

    /** The folder of the reports, and the file to write; without a file, the marks are printed. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0 || args.length > 2 || !Files.isDirectory(Path.of(args[0]))) {
            throw new IllegalArgumentException("Say -Dexec.args=\"REPORTS [MARKS.csv]\": REPORTS is a folder that has a folder,"
                    + " or a zip file, for each student. Given: " + List.of(args));
        }
        List<Assignment> assignments = Assignment.in(SourceLine.top(SourceLine.module(Marks.class)).resolve("exercises"));
        try (Writer file = args.length == 2 ? Files.newBufferedWriter(Path.of(args[1])) : null) {
            new Marks(assignments, file != null ? file : System.out, System.err).write(Path.of(args[0]));
        }
    }

    void write(Path reports) throws IOException {
        csv.print("student");
        csv.printRecord(Stream.concat(assignments.stream().map(Assignment::exercise), Stream.of("solved")));
        for (Path student : students(reports)) {
            mark(student.getFileName().toString().replaceFirst("\\.zip$", ""), read(student));
        }
        csv.flush();
    }

    private static Reports read(Path student) throws IOException {
        if (Files.isDirectory(student)) {
            return Reports.in(student);
        }
        try (FileSystem zip = FileSystems.newFileSystem(student)) {
            return Reports.in(zip.getPath("/"));
        } catch (ZipException | ProviderNotFoundException e) {
            return Reports.unreadable(student);
        }
    }

    private static List<Path> students(Path reports) throws IOException {
        try (Stream<Path> entries = Files.list(reports)) {
            return entries.filter(entry -> Files.isDirectory(entry) || entry.toString().endsWith(".zip")).sorted().toList();
        }
    }

    private void mark(String student, Reports reports) throws IOException {
        for (String remark : reports.remarks()) {
            remarks.append(student).append(": ").append(remark).append("\n");
        }
        List<State> states = assignments.stream().map(reports::stateOf).toList();
        List<Object> row = new ArrayList<>(List.of(student));
        row.addAll(states);
        row.add(states.stream().filter(State.SOLVED::equals).count());
        csv.printRecord(row);
    }
}
