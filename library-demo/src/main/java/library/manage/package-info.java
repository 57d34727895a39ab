/**
 * The commands that manage a database, after Django's {@code manage.py}: one class a command, each attached to
 * {@link library.Main}. Start with {@link library.manage.Check}, the shortest.
 */
package library.manage;
