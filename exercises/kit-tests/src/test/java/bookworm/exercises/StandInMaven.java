package bookworm.exercises;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * Does for a {@link SmallCourse} what {@code mvn -q test -pl exercises/01} does, in a second or two: it compiles, sets the gates and
 * tests, and the kit speaks. Its arguments it notes in a file. What stands in another file it says in place of all that, as Maven does
 * when it fails.
 */
final class StandInMaven {

    static final String CALLS = "maven-calls.txt";
    static final String FAILS = "maven-fails.txt";
    /** The port of somebody who is called, and never answers. */
    static final String HANGS = "maven-hangs.txt";
    /** Names files that somebody saves while it is running, once. */
    static final String MEANWHILE = "maven-meanwhile.txt";

    private StandInMaven() { }

    /** Into a folder for the path of a process, under Maven's names. */
    static void install(Path folder) throws IOException {
        String command = " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC " + StandInMaven.class.getName();
        Files.writeString(folder.resolve("mvn.cmd"), "@\"" + CourseProcess.JAVA + "\"" + command + " %*\r\n");
        Path script = Files.writeString(folder.resolve("mvn"), "#!/bin/sh\nexec '" + CourseProcess.JAVA + "'" + command + " \"$@\"\n");
        script.toFile().setExecutable(true);
    }

    public static void main(String[] args) throws IOException {
        SmallCourse course = SmallCourse.at(Path.of("").toAbsolutePath());
        Files.write(course.top.resolve(CALLS), List.of(String.join(" ", args)), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (Files.exists(course.top.resolve(MEANWHILE))) {
            for (String file : Files.readAllLines(course.top.resolve(MEANWHILE))) {
                save(course.top.resolve(file));
            }
            Files.delete(course.top.resolve(MEANWHILE));
        }
        if (Files.exists(course.top.resolve(HANGS))) {
            try (Socket somebody = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(course.read(HANGS)))) {
                somebody.getInputStream().read();
            }
        }
        if (Files.exists(course.top.resolve(FAILS))) {
            System.out.print(course.read(FAILS));
            System.exit(1);
        }
        String module = args[List.of(args).indexOf("-pl") + 1];
        System.setProperty("basedir", course.top.resolve(module).toString());
        course.compile().setGates().printedBy(module).forEach(System.out::println);
    }

    /** As it is, but later: whatever the clock of the file system counts. */
    static void save(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(file.toFile().lastModified() + 1000));
    }
}
