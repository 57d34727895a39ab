package bookworm.book.site;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/** Pages for what is not Markdown: a file with its lines numbered, and a folder with the files in it. */
final class Sources {

    private static final Map<String, String> LANGUAGES = Map.of("java", "java", "xml", "xml", "sql", "sql", "json", "json",
        "py", "python", "sh", "bash", "properties", "ini");

    private Sources() {
    }

    static Page file(CourseFiles course, String file) {
        Element body = new Element("body");
        body.appendElement("h1").text(name(file));
        body.appendElement("p").addClass("path").text(file);
        Element figure = body.appendElement("div").addClass("numbered scroll");
        String text = course.read(file);
        Element numbers = figure.appendElement("div").addClass("lines").attr("aria-hidden", "true");
        long last = text.lines().count();
        for (int line = 1; line <= last; line++) {
            numbers.appendElement("span").attr("id", "L" + line).text(Integer.toString(line));
        }
        figure.appendElement("pre").appendElement("code").addClass("language-" + language(file)).text(text);
        return new Page(Page.Kind.SOURCE, Address.of(file), name(file), body);
    }

    static Page folder(CourseFiles course, Links links, String folder) {
        Element body = new Element("body");
        body.appendElement("h1").text(name(folder));
        body.appendElement("p").addClass("path").text(folder);
        Element list = body.appendElement("ul").addClass("files");
        List<String> files = course.files(folder);
        for (String file : files) {
            list.appendElement("li").appendElement("a").attr("href", links.to(file)).text(file.substring(folder.length() + 1));
        }
        return new Page(Page.Kind.FOLDER, Address.ofFolder(folder), name(folder), body);
    }

    private static String name(String file) { return file.substring(file.lastIndexOf('/') + 1); }

    private static String language(String file) {
        return LANGUAGES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "plaintext");
    }
}
