package bookworm.book.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import com.adobe.epubcheck.api.EpubCheck;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A book that is written, and read again. */
final class Book {

    private final Path file;
    private final Map<String, Document> documents = new HashMap<>();

    Book(Path file) {
        this.file = file;
    }

    Path file() { return file; }

    /** What EPUBCheck says against it, one line for each error and warning. */
    List<String> complaints() {
        Complaints complaints = new Complaints();
        new EpubCheck(file.toFile(), complaints).doValidate();
        return complaints.lines();
    }

    /** The links, of texts, of the contents and to pictures, that lead to no file of the book, or to no place in it. */
    List<String> brokenLinks() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String page : names(".xhtml")) {
            for (Element element : document(page).select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!link.startsWith("http") && !resolves(page, link)) {
                    broken.add(page + ": " + link);
                }
            }
        }
        return broken;
    }

    private boolean resolves(String page, String link) throws IOException {
        String[] target = link.split("#", 2);
        String name = target[0].isEmpty() ? page : Path.of(page).resolveSibling(target[0]).normalize().toString().replace('\\', '/');
        return names("").contains(name) && (target.length == 1 || document(name).getElementById(target[1]) != null);
    }

    /** The files in it whose names end so. */
    List<String> names(String end) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith(end)).toList();
        }
    }

    Document document(String name) throws IOException {
        if (!documents.containsKey(name)) {
            documents.put(name, Jsoup.parse(text(name), "", Parser.xmlParser()));
        }
        return documents.get(name);
    }

    String text(String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Puts its files into a folder beside it, for a browser to read. */
    Path unpack() throws IOException {
        Path folder = file.resolveSibling(file.getFileName() + ".unpacked");
        for (String name : names("")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text(name));
        }
        return folder;
    }
}
