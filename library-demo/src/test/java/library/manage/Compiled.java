package library.manage;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Manager;
import bookworm.Model;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java source that was written by a command, compiled and loaded. */
public final class Compiled {

    private final Path classes;
    private final ClassLoader loader;

    /** Compiles all source files of a folder, where every warning counts as an error. */
    public Compiled(Path source, Path classes) throws IOException {
        this.classes = classes;
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        List<String> options = List.of("-d", classes.toString(), "-proc:none", "-processorpath", "", "-Xlint:unchecked,rawtypes,cast,static", "-Werror");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean well = compiler.getTask(errors, files, null, options, null,
                files.getJavaFileObjectsFromPaths(files(source, ".java"))).call();
            assertThat(well).as("what the compiler says: %s", errors).isTrue();
        }
        this.loader = new URLClassLoader(new URL[] {url(classes)}, Compiled.class.getClassLoader());
    }

    public ClassLoader loader() {
        return loader;
    }

    /** All models, those inside of other classes too. */
    public Class<?>[] models() throws IOException {
        List<Class<?>> models = new ArrayList<>();
        for (Path file : files(classes, ".class")) {
            String name = classes.relativize(file).toString().replace(File.separatorChar, '.').replace(".class", "");
            Class<?> type = type(name);
            if (Model.class.isAssignableFrom(type)) {
                models.add(type);
            }
        }
        return models.toArray(Class<?>[]::new);
    }

    public Manager<Model> objects(String type) {
        return objects(type(type));
    }

    @SuppressWarnings("unchecked")
    public Manager<Model> objects(Class<?> model) {
        try {
            return (Manager<Model>) model.getField("objects").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Object value(Model object, String field) throws ReflectiveOperationException {
        return object.getClass().getField(field).get(object);
    }

    private Class<?> type(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
