package bookworm.exercises;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Loads the classes of the given folders anew, though the class path has classes of the same names. The chapter's classes stay
 * as they are: no exercise replaces one.
 */
final class FreshClassLoader extends URLClassLoader {

    private FreshClassLoader(URL[] folders) { super(folders, FreshClassLoader.class.getClassLoader()); }

    static FreshClassLoader of(Stream<Path> folders) {
        return new FreshClassLoader(folders.map(FreshClassLoader::url).toArray(URL[]::new));
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
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
            try {
                return findClass(name);
            } catch (ClassNotFoundException e) {
                return super.loadClass(name, resolve);
            }
        }
    }
}
