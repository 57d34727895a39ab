package bookworm.migrations;

import bookworm.db.Dialect;
import bookworm.meta.ModelMeta;
import bookworm.schema.*;
import java.util.*;

/**
 * One change of the models, as data. It says what becomes of the state; what becomes of the database follows from that, by
 * comparing the tables before and after, and so does the way back. {@link Operations} has the usual ones; a record is
 * written into migration files by itself.
 */
public interface Operation {

    /** What an operation changes: the app, the states around it, and the database's dialect. */
    record Change(String app, ProjectState before, ProjectState after, Dialect dialect) {
    }

    /** The state after the operation, in an app. */
    ProjectState apply(ProjectState state, String app);

    /**
     * An operation in words.
     *
     * @param symbol {@code +}, {@code -} or {@code ~} for what comes, goes or changes; {@code s} for SQL, {@code p} for a program
     * @param sentence such as {@code Add field price to book}
     * @param fragment what it adds to the name of its migration, such as {@code book_price}
     */
    record Description(char symbol, String sentence, String fragment) {
    }

    Description describe();

    /** The model or field that is called otherwise after the operation. */
    default Renaming renaming(String app) {
        return Renaming.NONE;
    }

    /** The state to make the tables of, where it is not just the state after: with values for the rows that are there. */
    default ProjectState filled(Change change) {
        return change.after();
    }

    default List<Step> forwards(Change change) {
        return steps(change.before(), filled(change), renaming(change.app()), change.dialect());
    }

    /** Throws a {@link bookworm.errors.MigrationError} where there is no way back. */
    default List<Step> backwards(Change change) {
        return steps(change.after(), change.before(), renaming(change.app()).reversed(), change.dialect());
    }

    private static List<Step> steps(ProjectState from, ProjectState to, Renaming renaming, Dialect dialect) {
        Collection<ModelMeta> before = from.render().values();
        return SchemaEditor.change(before, to.render().values(), renaming, dialect).stream().map(Step::sql).toList();
    }
}
