package bookworm.book.check;

import bookworm.book.code.*;
import java.util.*;

/** The file of a chapter that a lesson means by the end of a path, or why there is no such one. */
record Named(Optional<Source> file, Optional<String> fault) {

    static Named in(Chapter chapter, String pathEnd) {
        List<Source> files = chapter.find(pathEnd);
        if (files.size() == 1) {
            return new Named(Optional.of(files.get(0)), Optional.empty());
        }
        return new Named(Optional.empty(), Optional.of(files.isEmpty() ? chapter + " has no file " + pathEnd + "."
            : chapter + " has " + files.size() + " files " + pathEnd + ": write more of the path, as "
                + String.join(" or ", files.stream().map(Source::path).toList()) + "."));
    }
}
