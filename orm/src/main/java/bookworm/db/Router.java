package bookworm.db;

/**
 * Says where the rows of a model are read and written, where there are several databases: reads from a replica, say.
 * <pre>{@code
 * Database replica = Database.open(replicaUrl);
 * Database primary = Database.open(primaryUrl);      // opened last, so the current one
 * Database.route(new Router() {
 *     public Database forRead(Class<?> model) { return replica; }
 * });
 * }</pre>
 * Inside {@code Database.atomic} and {@link Database#use} everything goes to that one database.
 */
public interface Router {

    /** The model is null for a table that has no class, such as that of a many-to-many field. */
    default Database forRead(Class<?> model) { return Database.current(); }

    default Database forWrite(Class<?> model) { return Database.current(); }
}
