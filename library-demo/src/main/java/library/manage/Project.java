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

/**
 * What is managed: models, their migrations, and the folder of their source. The migrations of an app are in the package
 * {@code migrations} below that of its models.
 *
 * @param loader where the classes of the models and of the migrations are found
 * @param sources the folder that the packages begin in
 */
public record Project(List<Class<?>> models, ClassLoader loader, Path sources) {

    /** The project of a Maven module: its source lies beside what Maven made of it. */
    public static Project ofModule(List<Class<?>> models) {
        Class<?> first = models.get(0);
        Path module = placeOf(first).getParent().getParent();
        return new Project(models, first.getClassLoader(), module.resolve("src/main/java"));
    }

    /** The folder, or the jar, that a class was loaded from. */
    public static Path placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of a class is a valid URI", e);
        }
    }

    /** Checks all models and makes them known. Throws a {@link bookworm.errors.ModelError} that lists every mistake. */
    public List<ModelMeta> check() {
        return Models.check(models.toArray(Class<?>[]::new));
    }

    /** The models as their classes are today. */
    public ProjectState state() {
        return ProjectState.of(models.toArray(Class<?>[]::new));
    }

    /** The package of the migrations of each app. */
    public Map<String, String> packages() {
        Map<String, String> packages = new TreeMap<>();
        for (ModelMeta model : check()) {
            packages.putIfAbsent(model.state().app(), model.javaClass().getPackageName() + ".migrations");
        }
        return packages;
    }

    /** The migrations, in the order in which they depend on each other. */
    public MigrationGraph graph() {
        List<Migration> migrations = new ArrayList<>();
        packages().values().forEach(each -> migrations.addAll(MigrationFinder.find(each, loader)));
        return new MigrationGraph(migrations);
    }

    /** Throws a {@link UserError} unless there is an app of that name. */
    public void checkApp(String app) {
        if (!packages().containsKey(app)) {
            throw new UserError("No installed app with label '" + app + "'. There is " + String.join(", ", packages().keySet()) + ".");
        }
    }
}
