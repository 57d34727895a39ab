package bookworm.book.site;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** An EPUB being written: a ZIP that opens with its own type, not compressed, so that its first bytes tell what it is. */
final class EpubFile implements Closeable {

    private final ZipOutputStream zip;

    EpubFile(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        zip = new ZipOutputStream(Files.newOutputStream(file));
        byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        add(entry, type);
    }

    void add(String name, String text) throws IOException { add(new ZipEntry(name), text.getBytes(StandardCharsets.UTF_8)); }

    private void add(ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    @Override public void close() throws IOException { zip.close(); }

    /** A file that every book has, with places to fill. */
    static Document document(String name) { return Jsoup.parse(resource(name), "", Parser.xmlParser()); }

    static String resource(String name) {
        try (InputStream in = EpubFile.class.getResourceAsStream("/epub/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + name, e);
        }
    }
}
