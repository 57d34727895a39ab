package bookworm.book.check;

import bookworm.book.lesson.*;
import java.util.*;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Maven command that a lesson tells its reader to run: its words, and the line where it stands. */
record Command(String text, int line) {

    private static final Pattern MODULE = Pattern.compile("-pl (\\S+)");
    private static final Pattern PROGRAM = Pattern.compile("-Dexec\\.mainClass=\"?([\\w.]+)");
    private static final Pattern TESTS = Pattern.compile("-Dtest=\"?([\\w.#+,*]+)");

    /** The commands of a page, in blocks without a language and in the running text. */
    static List<Command> in(Page page) {
        Stream<Command> blocks = page.blocks().stream().filter(block -> block.language().isEmpty())
            .flatMap(block -> of(block).stream());
        Stream<Command> words = page.codes().stream().map(code -> new Command(code.text(), code.line()));
        return Stream.concat(blocks, words).filter(command -> command.text().startsWith("mvn ")).toList();
    }

    static List<Command> of(Block block) {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            commands.add(new Command(block.lines().get(i).strip(), block.line() + i));
        }
        return commands;
    }

    /** The folder of the module that it is run in. */
    Optional<String> module() { return find(MODULE); }

    Optional<String> program() { return find(PROGRAM); }

    /** The names of the test classes that it runs alone. */
    List<String> tests() {
        return find(TESTS).stream().flatMap(names -> Stream.of(names.split("[,+]"))).map(name -> name.split("#")[0]).toList();
    }

    private Optional<String> find(Pattern pattern) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
