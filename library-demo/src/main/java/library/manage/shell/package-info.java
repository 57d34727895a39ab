/**
 * Code typed line by line: Java at the open library ({@link library.manage.shell.Shell}), and SQL past Bookworm
 * ({@link library.manage.shell.SqlCommand}). Knows the JDK's JShell and plain JDBC. Start with the two commands.
 */
package library.manage.shell;
