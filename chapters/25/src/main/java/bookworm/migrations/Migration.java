package bookworm.migrations;

import java.util.List;

/**
 * Changes of the models of an app that belong together, as {@code makemigrations} writes them: a class in the app's
 * package {@code migrations}. Its name begins with M and a number.
 */
public interface Migration {

    /** The migrations that come before, by their labels. */
    List<String> dependencies();

    List<Operation> operations();

    /** The app whose migration it is: the part of the package before {@code migrations}. */
    default String app() {
        String[] packages = getClass().getPackageName().split("\\.");
        return packages[packages.length - 2];
    }

    default String name() { return getClass().getSimpleName(); }

    /** For example {@code books.M0001_Initial}. */
    default String label() { return app() + "." + name(); }
}
