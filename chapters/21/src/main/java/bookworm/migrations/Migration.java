package bookworm.migrations;

import java.util.List;

/**
 * Changes of the models of an app that belong together: a class in the app's package {@code migrations}.
 */
public interface Migration {

    List<Operation> operations();

    /** The app whose migration it is: the part of the package before {@code migrations}. */
    default String app() {
        String[] packages = getClass().getPackageName().split("\\.");
        return packages[packages.length - 2];
    }
}
