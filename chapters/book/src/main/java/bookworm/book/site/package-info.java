/**
 * The course as a website that needs no server and no network: {@link bookworm.book.site.Render} is the command.
 *
 * <p>{@link bookworm.book.site.Site} starts from the README files and follows their links, so that whatever a lesson points to
 * becomes a {@link bookworm.book.site.Page}. {@link bookworm.book.site.Article} makes a Markdown file's HTML fit to be read;
 * {@link bookworm.book.site.Changes} sets a chapter's code beside that of the chapter before;
 * {@link bookworm.book.site.Shell} puts header, navigation and footer around each. What the browser does (search, colours of
 * code, diagrams, dark and light) stands in {@code src/main/resources/site}.
 */
package bookworm.book.site;
