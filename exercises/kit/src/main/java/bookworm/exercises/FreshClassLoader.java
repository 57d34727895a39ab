package bookworm.exercises;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Loads the classes of the given folders anew, though the class path has classes of the same names. */
final class FreshClassLoader extends URLClassLoader {

    private final Predicate<String> packages;

    private FreshClassLoader(URL[] folders, Predicate<String> packages) {
        super(folders, FreshClassLoader.class.getClassLoader());
        this.packages = packages;
    }

    /** Those of the packages that a predicate names; the others are loaded as ever. */
    static FreshClassLoader of(List<Path> folders, Predicate<String> packages) {
        return new FreshClassLoader(folders.stream().map(FreshClassLoader::url).toArray(URL[]::new), packages);
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try {
                return packages.test(packageOf(name)) ? findClass(name) : super.loadClass(name, resolve);
            } catch (ClassNotFoundException e) {
                return super.loadClass(name, resolve);
            }
        }
    }

    private static String packageOf(String name) { return name.substring(0, Math.max(0, name.lastIndexOf('.'))); }
}
