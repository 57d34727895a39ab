/**
 * A page on which Java is tried out at the open library. {@link library.manage.playground.Playground} is the command;
 * {@link library.manage.playground.Server} serves the page to nobody but the reader, by the rules of
 * {@link library.manage.playground.Access}.
 *
 * <p>Code goes one way: {@link library.manage.playground.Source} makes it a class, {@link library.manage.playground.Runner} runs
 * that and stops it, in a {@link library.manage.playground.Sandbox} that takes back what it wrote, and
 * {@link library.manage.playground.Answer} is what the page hears of it. Knows the package above, the JDK's compiler and its
 * JShell's engine. Start with {@link library.manage.playground.Runner}.
 */
package library.manage.playground;
