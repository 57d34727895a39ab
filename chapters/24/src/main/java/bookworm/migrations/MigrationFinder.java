package bookworm.migrations;

import bookworm.errors.MigrationError;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import java.util.stream.Stream;

/** Finds the migrations in a package: each class whose name begins with M and a number. */
public final class MigrationFinder {

    private MigrationFinder() { }

    /** The migrations of a package, by their names; none where there is no such package. */
    public static List<Migration> find(String packageName, ClassLoader loader) {
        Set<String> names = new TreeSet<>();
        try {
            for (URL folder : Collections.list(loader.getResources(packageName.replace('.', '/')))) {
                names.addAll(namesIn(folder.toURI()));
            }
        } catch (IOException | URISyntaxException e) {
            throw new MigrationError("Cannot look for migrations in the package " + packageName + ".", e);
        }
        return names.stream().map(name -> make(packageName + "." + name, loader)).toList();
    }

    private static List<String> namesIn(URI folder) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            return namesIn(Path.of(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            return namesIn(jar.provider().getPath(folder));
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("M\\d\\w*\\.class"))
                .map(name -> name.replace(".class", "")).toList();
        }
    }

    private static Migration make(String className, ClassLoader loader) {
        try {
            return (Migration) loader.loadClass(className).getDeclaredConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw new MigrationError("The constructor of the migration " + className + " failed: " + e.getCause(), e);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new MigrationError("Cannot make the migration " + className + ": it needs to be a public class that "
                + "implements Migration, with a public constructor without arguments. " + e, e);
        }
    }
}
