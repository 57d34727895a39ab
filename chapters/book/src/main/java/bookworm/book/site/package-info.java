/**
 * The course as a website that needs no server and no network, and as one EPUB: {@link bookworm.book.site.Render} is the command.
 *
 * <p>{@link bookworm.book.site.Site} starts from the README files and follows their links, so that whatever a lesson points to
 * becomes a {@link bookworm.book.site.Page}. {@link bookworm.book.site.Article} makes a Markdown file's HTML fit to be read;
 * {@link bookworm.book.site.Changes} sets a chapter's code beside that of the chapter before;
 * {@link bookworm.book.site.Shell} puts header, navigation and footer around each. What the browser does (search, colours of
 * code, diagrams, dark and light) stands in {@code src/main/resources/site}.
 *
 * <p>{@link bookworm.book.site.Epub} takes the site's texts as they are, and makes a book of them:
 * {@link bookworm.book.site.EpubPage} says what is different there, {@link bookworm.book.site.Drawings} draws the diagrams.
 */
package bookworm.book.site;
