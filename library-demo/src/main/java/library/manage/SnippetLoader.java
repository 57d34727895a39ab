package library.manage;

import java.util.HashMap;
import java.util.Map;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ClassInstallException;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * Loads what was compiled for JShell's engine below the class loader of the models, so that it sees the very classes, and the
 * open database, of this program. JShell's own loader hangs below the Java launcher's, which under Maven knows neither.
 */
public final class SnippetLoader extends ClassLoader implements LoaderDelegate {

    private final Map<String, byte[]> classes = new HashMap<>();

    public SnippetLoader(ClassLoader models) {
        super(models);
    }

    /** Lets JShell run its snippets in this program. */
    public static ExecutionControlProvider inProcess(ClassLoader models) {
        return new ExecutionControlProvider() {
            @Override public String name() {
                return "in-process";
            }

            @Override public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
                return new LocalExecutionControl(new SnippetLoader(models));
            }
        };
    }

    @Override public void load(ClassBytecodes[] compiled) throws ClassInstallException {
        boolean[] loaded = new boolean[compiled.length];
        for (ClassBytecodes each : compiled) {
            classes.put(each.name(), each.bytecodes());
        }
        try {
            for (int i = 0; i < compiled.length; i++) {
                loadClass(compiled[i].name());
                loaded[i] = true;
            }
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ClassInstallException(e.toString(), loaded);
        }
    }

    @Override public Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> known = findLoadedClass(name);
        byte[] code = classes.get(name);
        if (known == null && code == null) {
            throw new ClassNotFoundException(name);
        }
        return known != null ? known : defineClass(name, code, 0, code.length);
    }

    @Override public void classesRedefined(ClassBytecodes[] compiled) {
        // JShell gives a changed snippet a class of a new name, since this one cannot be redefined.
    }

    @Override public void addToClasspath(String path) {
        // The program's loader has it: only JShell's compiler needs to be told.
    }
}
