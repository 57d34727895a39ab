package library.manage;

import bookworm.meta.ModelMeta;
import bookworm.meta.Models;
import bookworm.migrations.Migration;
import bookworm.migrations.MigrationFinder;
import bookworm.migrations.MigrationGraph;
import bookworm.migrations.ProjectState;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import library.Library;
import library.UserError;

/**
 * Whose migrations they are: the models, and the folder of their source. The migrations of an app are in the package
 * {@code migrations} below that of its models.
 *
 * @param loader where the migrations' classes are found
 * @param sources the folder that the packages begin in
 */
public record Project(List<Class<?>> models, ClassLoader loader, Path sources) {

    /** The demo itself, its source beside what Maven made of it. */
    public static Project ofLibrary() {
        try {
            Path classes = Path.of(Library.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path module = classes.getParent().getParent();
            return new Project(List.of(Library.MODELS), Library.class.getClassLoader(), module.resolve("src/main/java"));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A code source is a URL that a path can be made of", e);
        }
    }

    /** The models as their classes are today. */
    ProjectState state() {
        return ProjectState.of(models.toArray(Class<?>[]::new));
    }

    /** The package of the migrations of each app. */
    Map<String, String> packages() {
        Map<String, String> packages = new TreeMap<>();
        for (ModelMeta model : Models.check(models.toArray(Class<?>[]::new))) {
            packages.putIfAbsent(model.state().app(), model.javaClass().getPackageName() + ".migrations");
        }
        return packages;
    }

    public MigrationGraph graph() {
        List<Migration> migrations = new ArrayList<>();
        packages().values().forEach(each -> migrations.addAll(MigrationFinder.find(each, loader)));
        return new MigrationGraph(migrations);
    }

    /** Throws a {@link UserError} unless there is an app of that name. */
    void checkApp(String app) {
        if (!packages().containsKey(app)) {
            throw new UserError("No installed app with label '" + app + "'. There is " + String.join(", ", packages().keySet()) + ".");
        }
    }
}
