package lesson;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.fields.CharField;
import bookworm.migrations.*;
import bookworm.migrations.MigrationMaker.Made;
import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.List;
import javax.tools.ToolProvider;

/** A migration becomes a file, the compiler reads the file, and the migration is found again. */
public class AsJava {

    public static void main(String[] args) throws Exception {
        Made made = new Made("desk", "M0003_Book_remark", List.of("desk.M0002_Book_pages", "desk.M0002_Book_language"), List.of(
            new AddField("Book", "remark", field(CharField.class, "maxLength", 80, "initial", "the \"new\" one")),
            new AlterField("Book", "title", TITLE.with("unique", true)), new RunSql(List.of("SELECT 'C:\\desk'"), null)));
        System.out.print(made.source("desk.migrations"));

        Path folder = Files.createTempDirectory("desk");
        Path file = Files.writeString(folder.resolve(made.name() + ".java"), made.source("desk.migrations"));
        String bookworm = Path.of(Migration.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ToolProvider.getSystemJavaCompiler().run(null, said, said, "-cp", bookworm, "-d", folder.toString(), file.toString());
        said.toString().lines().filter(line -> line.contains("error: ")).forEach(line -> System.out.println(line.replaceAll(".*error: ", "error: ")));

        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null) {
            @Override protected Class<?> findClass(String name) throws ClassNotFoundException {
                return name.startsWith("desk.migrations.M0003") ? super.findClass(name) : Migration.class.getClassLoader().loadClass(name);
            }
        }) {
            for (Migration found : MigrationFinder.find("desk.migrations", loader)) {
                System.out.println(found.label() + ", as it was made: " + found.operations().equals(made.operations()));
            }
        }
    }
}
