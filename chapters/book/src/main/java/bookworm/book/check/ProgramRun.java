package bookworm.book.check;

import bookworm.book.lesson.*;
import java.util.*;

/** A program that the lesson runs: its command, the block in which that stands, and the block that follows. */
record ProgramRun(String program, Command command, Block block, Optional<Block> next) {

    /** All runs of a lesson, in order. */
    static List<ProgramRun> in(Lesson lesson) {
        List<ProgramRun> runs = new ArrayList<>();
        List<Block> blocks = lesson.page().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Optional<Block> next = i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
            for (Command command : block.language().isEmpty() ? Command.of(block) : List.<Command>of()) {
                command.program().ifPresent(program -> runs.add(new ProgramRun(program, command, block, next)));
            }
        }
        return runs;
    }

    /** What the lesson says that it prints. */
    Optional<Block> output() { return next.filter(block -> block.language().equals("text")); }
}
