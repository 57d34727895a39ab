package bookworm.book.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The course as pages. Lessons, exercises and solutions have one each, and so has each file and folder that one of them links to.
 */
final class Site {

    private final CourseFiles course;
    private final Links links;
    private final List<LessonCard> lessons;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    private Site(CourseFiles course) {
        this.course = course;
        this.links = new Links(course);
        this.lessons = course.chapters().stream().map(chapter -> LessonCard.of(course, chapter)).toList();
        texts().forEach(links::to);
        for (Optional<String> file = links.next(); file.isPresent(); file = links.next()) {
            add(page(file.get()));
        }
        lessons.forEach(lesson -> add(Changes.of(lesson)));
    }

    static Site of(CourseFiles course) { return new Site(course); }

    /** The files that one reads, in order. */
    private List<String> texts() {
        List<String> texts = new ArrayList<>(List.of("README.md"));
        for (LessonCard lesson : lessons) {
            for (String folder : List.of("chapters/", "exercises/", "solutions/")) {
                texts.add(folder + lesson.number() + "/README.md");
            }
        }
        texts.addAll(List.of("chapters/glossary.md", "chapters/classes.md"));
        return texts.stream().filter(course::hasFile).toList();
    }

    private void add(Page page) { pages.put(page.address(), page); }

    private Page page(String file) {
        if (course.hasFolder(file)) {
            return Sources.folder(course, links, file);
        }
        if (!file.endsWith(".md")) {
            return Sources.file(course, file);
        }
        Page text = Article.of(course, links, file);
        return file.equals("README.md") ? FrontPage.of(text, links, lessons) : text;
    }

    /** The pages, the front page first. */
    List<Page> pages() { return List.copyOf(pages.values()); }

    /** The texts, in the order in which one reads them. */
    List<Page> readingOrder() { return texts().stream().map(Address::of).map(pages::get).toList(); }

    /** What keeps the site from being whole: links that lead nowhere. */
    List<String> problems() { return links.problems(); }

    void writeTo(Path folder) throws IOException {
        Shell shell = new Shell(lessons, readingOrder());
        SearchIndex index = new SearchIndex();
        Assets.copyTo(folder);
        for (Page page : pages.values()) {
            Path file = folder.resolve(page.address());
            Files.createDirectories(file.getParent());
            Files.writeString(file, shell.around(page));
            index.add(page);
        }
        for (String picture : links.pictures()) {
            Path file = folder.resolve(picture);
            Files.createDirectories(file.getParent());
            Files.copy(course.course().root().resolve(picture), file, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(folder.resolve(Assets.FOLDER + "search-index.js"), index.toScript());
    }
}
