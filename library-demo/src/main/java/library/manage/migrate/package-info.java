/**
 * The commands around migrations, whose work is done by {@code bookworm.migrations}: here is what is asked, printed and written
 * to files. Start with {@link library.manage.migrate.MakeMigrations}, then read {@link library.manage.migrate.Migrate}.
 */
package library.manage.migrate;
