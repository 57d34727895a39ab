/**
 * What a program sent to the database, as one page, written when the program ends. Any program that has the demo and Logback on its class
 * path may ask for it by {@code -Dbookworm.debug=FILE.html}, or by {@link library.debug.DebugView#start}. It listens to the logger
 * {@code bookworm.sql}, to which Bookworm tells each statement with its time and caller, and each warning; so the ORM knows nothing of it.
 */
package library.debug;
