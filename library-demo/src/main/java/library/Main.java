package library;

import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.errors.BookwormException;
import bookworm.errors.IntegrityError;
import bookworm.migrations.Migrator;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Callable;
import library.books.Book;
import library.debug.DebugView;
import library.manage.Check;
import library.manage.Example;
import library.manage.Project;
import library.manage.UserError;
import library.manage.Workspace;
import library.manage.fixtures.DumpData;
import library.manage.fixtures.LoadData;
import library.manage.inspect.InspectDb;
import library.manage.migrate.MakeMigrations;
import library.manage.migrate.Migrate;
import library.manage.migrate.ShowMigrations;
import library.manage.migrate.SqlMigrate;
import library.manage.playground.Playground;
import library.manage.shell.Shell;
import library.manage.shell.SqlCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command line: each script of the article is a command, and {@code tour} is all of them. */
@Command(name = "library", mixinStandardHelpOptions = true, sortOptions = false,
    subcommands = {Check.class, MakeMigrations.class, Migrate.class, ShowMigrations.class, SqlMigrate.class, DumpData.class,
        LoadData.class, InspectDb.class, Playground.class, Shell.class, SqlCommand.class},
    description = "The library of the article \"Introduction to Django ORM\", on Bookworm. The article's own commands show "
        + "their code, what that prints, and the SQL that ran; the others are Django's manage.py.",
    footer = {"", "To begin with: 'tour'. To try things out: 'migrate', 'load', then 'query', 'advanced' and 'performance'; or 'add', "
        + "'query', 'update' and 'delete' in a library of their own."})
public final class Main implements Workspace {

    @Option(names = "--database", paramLabel = "PLACE", defaultValue = "library-data", scope = ScopeType.INHERIT,
        description = "The folder that keeps the library between runs, or a JDBC URL of H2 or PostgreSQL. Default: ${DEFAULT-VALUE}, "
            + "in the working folder. The tour needs none.")
    private String place;

    private final Project project;

    /** For the demo's own models. */
    public Main() {
        this(Library.project());
    }

    public Main(Project project) {
        this.project = project;
    }

    public static void main(String[] args) {
        int code = run(args);
        DebugView.closeAll();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Gives the exit code: 0 when all is well, 1 when a command fails, 2 when there is no such command. */
    static int run(String... args) {
        return run(new Main(), args);
    }

    public static int run(Main main, String... args) {
        return new CommandLine(main).setExecutionExceptionHandler(Main::explain).execute(args);
    }

    @Command(description = "Create an author and a book.", mixinStandardHelpOptions = true)
    int add() {
        return inMigratedDatabase(() -> {
            try {
                return tell(new AddBook());
            } catch (IntegrityError taken) {
                throw new UserError("Nothing was added: the library has a book of that ISBN already, and no two may share "
                    + "one. 'delete' takes it out; --database chooses another library.", taken);
            }
        });
    }

    @Command(description = "Ask for books in several ways.", mixinStandardHelpOptions = true)
    int query() {
        return inMigratedDatabase(() -> tell(new QueryBooks()));
    }

    @Command(description = "Change the book, then many books at once.", mixinStandardHelpOptions = true)
    int update() {
        return inMigratedDatabase(() -> tell(new UpdateBook()));
    }

    @Command(description = "Delete the book, then many objects at once.", mixinStandardHelpOptions = true)
    int delete() {
        return inMigratedDatabase(() -> tell(new DeleteBook()));
    }

    @Command(description = "OR and NOT, columns against columns, numbers over many rows.", mixinStandardHelpOptions = true)
    int advanced() {
        return inMigratedDatabase(() -> tellOfBooks(new AdvancedQueries()));
    }

    @Command(description = "Fewer queries, fewer columns, many rows at once.", mixinStandardHelpOptions = true)
    int performance() {
        return inMigratedDatabase(() -> tellOfBooks(new Performance()));
    }

    @Command(description = "All of the above in the article's order, on a library in memory.", mixinStandardHelpOptions = true)
    int tour(@Option(names = "--xray", description = "Show beside the SQL what the steps' querysets are made of: joins and why, "
            + "the tree of the conditions, the cost.") boolean xray) {
        try (Library library = Library.inMemory()) {
            new Tour().run(new Narrator(System.out, xray));
            return 0;
        }
    }

    @Command(description = "Fill an empty library with 167 books and all that belongs to them.", mixinStandardHelpOptions = true)
    int load() {
        return inMigratedDatabase(() -> {
            System.out.println(LoadLibrary.load());
            return 0;
        });
    }

    @Override public Project project() {
        return project;
    }

    @Override public List<Example> examples() {
        return Examples.all();
    }

    @Override public Connection connect() {
        return Library.connect(place);
    }

    @Override public int inMigratedDatabase(Callable<Integer> command) {
        return inDatabase(() -> {
            Migrator migrator = new Migrator(project.graph(), line -> { });
            List<String> missing = migrator.planAll(null).stream().map(planned -> planned.migration().label()).toList();
            if (!missing.isEmpty()) {
                String are = missing.size() == 1 ? " is" : " are";
                throw new UserError("The library is not ready: " + String.join(", ", missing) + are
                    + " not applied. Run 'migrate' first.");
            }
            return command.call();
        });
    }

    @Override public int inFilledDatabase(Callable<Integer> command) {
        inDatabase(() -> {
            Sql tables = Sql.of("SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = CURRENT_SCHEMA");
            if (Database.current().query(tables, row -> row.getInt(1)).isEmpty()) {
                Migrator migrator = new Migrator(project.graph(), System.out::println);
                migrator.migrate(() -> migrator.planAll(null), false);
                System.out.println(LoadLibrary.load());
            }
            return 0;
        });
        return inMigratedDatabase(command);
    }

    @Override public int inDatabase(Callable<Integer> command) {
        project.check();
        try (Library library = Library.at(place)) {
            return command.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A script that fails half way leaves nothing behind. */
    private static int tell(Script script) {
        Database.atomic(() -> script.run(new Narrator(System.out)));
        return 0;
    }

    private static int tellOfBooks(Script script) {
        if (!Book.objects.exists()) {
            throw new UserError("The library holds no books to ask about: fill it first, with 'load'.");
        }
        return tell(script);
    }

    private static int explain(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (e instanceof UserError || e instanceof BookwormException) {
            command.getErr().println(e.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw e;
    }
}
