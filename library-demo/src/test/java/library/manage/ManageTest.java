package library.manage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManageTest {

    @TempDir
    Path folder;

    private String quoted(String... args) throws Exception {
        String source = Path.of(System.getProperty("basedir", ""), "Manage.java").toString();
        int errors = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), source);
        assertThat(errors).isZero();
        try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            Method quoted = classes.loadClass("Manage").getDeclaredMethod("quoted", List.class);
            quoted.setAccessible(true);
            return (String) quoted.invoke(null, List.of(args));
        }
    }

    @Test
    void each_argument_is_quoted_so_that_exec_java_takes_it_apart_unchanged() throws Exception {
        assertThat(quoted("sql", "SELECT \"id\" FROM t", "")).isEqualTo("'sql' 'SELECT \"id\" FROM t' ''");
        assertThat(quoted("it's")).isEqualTo("'it'\"'\"'s'");
        assertThat(quoted("${user.home} $1")).as("Maven sees no property").isEqualTo("'$''{user.home} $1'");
        assertThat(quoted()).isEmpty();
    }
}
