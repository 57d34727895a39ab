package bookworm.migrations;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.Instant;

/** A row for each migration that was applied, or that has begun to be. */
@Meta(app = "bookworm", table = "bookworm_migrations")
final class AppliedMigration extends Model {

    static final Manager<AppliedMigration> objects = Manager.of(AppliedMigration.class);
    static final Constraint ONCE = Expressions.unique("bookworm_migrations_once", "app", "name");

    @CharField(maxLength = 100) String app;
    @CharField(maxLength = 200) String name;
    @DateTimeField Instant changed = Instant.now();
    @BooleanField boolean backwards;
    /** How many statements are done, and whether the one after them may have begun. */
    @IntegerField int done;
    @BooleanField boolean running;
    /** Tells whether those statements are still the migration's. */
    @CharField(maxLength = 32, blank = true) String fingerprint = "";
    @BooleanField boolean finished;
}
