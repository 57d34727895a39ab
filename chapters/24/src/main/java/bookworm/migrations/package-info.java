/**
 * The schema follows the models. {@link bookworm.migrations.Operation}s change a
 * {@link bookworm.migrations.ProjectState}, the models as plain data; the {@link bookworm.migrations.Autodetector} finds them;
 * {@link bookworm.migrations.MigrationMaker} writes them down as Java; the {@link bookworm.migrations.Migrator} carries
 * them out. Start with {@link bookworm.migrations.Operations}.
 */
package bookworm.migrations;
