/**
 * What commands after Django's {@code manage.py} share. A command is a class of its own, and all that it knows of the program
 * around it is a {@link library.manage.Workspace}: the {@link library.manage.Project} and its database. Start with
 * {@link library.manage.Check}, the shortest command.
 *
 * <p>The other commands stand by their subject in {@link library.manage.migrate}, {@link library.manage.fixtures},
 * {@link library.manage.shell}, {@link library.manage.playground} and {@link library.manage.inspect}. Each of these knows this package and Bookworm; none knows
 * another of them, the library's models or its command line.
 */
package library.manage;
