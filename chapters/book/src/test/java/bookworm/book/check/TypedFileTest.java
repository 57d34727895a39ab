package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.book.check.Listing.Run;
import bookworm.book.code.*;
import bookworm.book.lesson.Lesson;
import java.util.*;
import java.util.stream.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed along is tried on every file that a chapter with a lesson changes. */
class TypedFileTest {

    static Stream<FileChange> changes() {
        return Course.here().chapters().stream().filter(chapter -> Lesson.of(chapter).isPresent())
            .flatMap(chapter -> chapter.changes().stream())
            .filter(file -> !file.changes().isEmpty() && file.after().isPresent());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void before_anything_is_typed_the_file_is_the_chapter_before_s(FileChange file) {
        TypedFile typed = new TypedFile(new Teaching(file, List.of()));

        assertThat(withoutImports(text(typed))).isEqualTo(withoutImports(file.before().map(TypedFileTest::said).orElse(List.of())));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void when_all_is_typed_the_file_is_this_chapter_s(FileChange file) {
        Run all = new Run(0, file.after().orElseThrow().lines().size());
        TypedFile typed = new TypedFile(new Teaching(file, List.of(all)));

        typed.type(all);

        assertThat(text(typed)).isEqualTo(said(file.after().orElseThrow()));
    }

    private static List<String> text(TypedFile file) {
        return file.text(line -> true).stream().map(TypedFile.Line::text).toList();
    }

    private static List<String> said(Source source) {
        return IntStream.range(0, source.lines().size())
            .filter(line -> source.kind(line) != Kind.BLANK && source.kind(line) != Kind.COMMENT).mapToObj(source::line).toList();
    }

    private static List<String> withoutImports(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith("import ") && !line.startsWith("package ")).toList();
    }
}
