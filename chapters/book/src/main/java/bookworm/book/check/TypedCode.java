package bookworm.book.check;

import bookworm.book.code.*;
import bookworm.book.lesson.*;
import java.util.*;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All main code while a reader types along with a lesson: at first that of the chapter before. */
final class TypedCode {

    private static final Pattern IMPORT = Pattern.compile("import (static )?([\\w.]+?)(\\.\\*)?;.*");
    private static final String JAVA = "java/";

    private final Map<String, TypedFile> files = new TreeMap<>();
    private final Set<String> packages = new TreeSet<>();

    TypedCode(Subject subject) {
        for (Teaching teaching : subject.teachings()) {
            String path = teaching.file().path();
            if (path.startsWith(JAVA) && path.endsWith(".java")) {
                files.put(path, new TypedFile(teaching));
                packages.add(packageOf(path));
            }
        }
    }

    Collection<TypedFile> files() { return files.values(); }

    /** The reader types what a listing shows, where that is main code. */
    void type(Listing listing) {
        files.values().stream().filter(file -> file.teaching().file().after()
            .filter(source -> source.file().equals(listing.source().file())).isPresent())
            .forEach(file -> listing.runs().forEach(file::type));
    }

    /** The reader deletes a file that the lesson names, where this chapter has it no more. */
    void mention(InlineCode code) {
        files.values().stream().filter(file -> file.teaching().file().after().isEmpty())
            .filter(file -> file.path().endsWith("/" + code.text())).forEach(TypedFile::remove);
    }

    /** Each file that is there, as it stands. */
    Map<String, List<TypedFile.Line>> texts() {
        Map<String, List<TypedFile.Line>> texts = new TreeMap<>();
        files.values().stream().filter(TypedFile::exists)
            .forEach(file -> texts.put(file.path().substring(JAVA.length()), file.text(this::isKnown)));
        return texts;
    }

    /** Whether what a line imports is there already. What is not the chapter's own comes with the libraries. */
    private boolean isKnown(String line) {
        Matcher parsed = IMPORT.matcher(line);
        if (!parsed.matches()) {
            return true;
        }
        String name = parsed.group(2);
        if (packages.contains(name)) {
            return files.values().stream().anyMatch(file -> file.exists() && packageOf(file.path()).equals(name));
        }
        Optional<String> own = packages.stream().filter(each -> name.startsWith(each + "."))
            .max(Comparator.comparing(String::length));
        return own.isEmpty() || isTyped(own.get(), List.of(name.substring(own.get().length() + 1).split("\\.")));
    }

    private boolean isTyped(String packageName, List<String> names) {
        TypedFile file = files.get(JAVA + packageName.replace('.', '/') + "/" + names.get(0) + ".java");
        return file != null && file.exists() && file.isOpened() && names.stream().allMatch(file::says);
    }

    private static String packageOf(String path) {
        return path.substring(JAVA.length(), Math.max(JAVA.length(), path.lastIndexOf('/'))).replace('/', '.');
    }
}
