package bookworm.migrations;

import bookworm.errors.MigrationError;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import java.util.stream.Stream;

/** Finds the migrations in a package: each public class there that is one. */
public final class MigrationFinder {

    private MigrationFinder() {
    }

    /** The migrations of a package, in no order; none where there is no such package. */
    public static List<Migration> find(String packageName, ClassLoader loader) {
        Set<String> names = new TreeSet<>();
        try {
            for (URL folder : Collections.list(loader.getResources(packageName.replace('.', '/')))) {
                names.addAll(classesIn(folder.toURI()));
            }
        } catch (IOException | URISyntaxException e) {
            throw new MigrationError("Cannot look for migrations in the package " + packageName + ".", e);
        }
        return names.stream().flatMap(name -> make(packageName + "." + name, loader).stream()).toList();
    }

    private static List<String> classesIn(URI folder) throws IOException {
        if (folder.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return classesIn(Path.of(folder));
            }
        }
        return classesIn(Path.of(folder));
    }

    private static List<String> classesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.matches("\\w+\\.class"))
                .map(file -> file.substring(0, file.lastIndexOf('.'))).toList();
        }
    }

    private static Optional<Migration> make(String className, ClassLoader loader) {
        try {
            Class<?> found = loader.loadClass(className);
            boolean isMigration = Migration.class.isAssignableFrom(found) && !Modifier.isAbstract(found.getModifiers());
            return isMigration ? Optional.of((Migration) found.getDeclaredConstructor().newInstance()) : Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new MigrationError("Cannot make the migration " + className + ": it needs to be public, with a public constructor "
                + "without arguments.", e);
        }
    }
}
