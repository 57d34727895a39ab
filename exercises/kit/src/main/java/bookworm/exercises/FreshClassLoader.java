package bookworm.exercises;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Loads the course's own classes anew, from the given folders first. Libraries, and this kit, stay as they are.
 * All of the course's classes come from this one loader: split between two, package-private access would fail.
 */
final class FreshClassLoader extends URLClassLoader {

    private static final String KIT = FreshClassLoader.class.getPackageName() + ".";

    private FreshClassLoader(URL[] places) { super(places, FreshClassLoader.class.getClassLoader()); }

    static FreshClassLoader of(Stream<Path> first) {
        return new FreshClassLoader(Stream.concat(first, builtHere()).map(FreshClassLoader::url).toArray(URL[]::new));
    }

    /** What the class path has from this build, not from a library: Maven puts both classes and jars into "target". */
    private static Stream<Path> builtHere() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of).filter(entry -> entry.getParent() != null && entry.getParent().endsWith("target"));
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (!name.startsWith(KIT) && !name.startsWith("java.")) {
                try {
                    return findClass(name);
                } catch (ClassNotFoundException e) {
                    // not the course's own
                }
            }
            return super.loadClass(name, resolve);
        }
    }
}
