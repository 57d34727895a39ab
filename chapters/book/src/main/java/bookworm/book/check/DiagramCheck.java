package bookworm.book.check;

import bookworm.book.lesson.*;
import java.util.*;

/** What a diagram means stands right below it in words: not everybody sees it. */
final class DiagramCheck implements Check {

    @Override public String promise() { return "diagrams have words"; }

    @Override public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        List<Part> parts = subject.lesson().page().parts();
        for (int i = 0; i < parts.size(); i++) {
            boolean saysIt = i + 1 < parts.size() && parts.get(i + 1) instanceof Words words && words.text().startsWith("In words:");
            if (parts.get(i) instanceof Block block && block.language().equals("mermaid") && !saysIt) {
                problems.add(subject.problem(block.opens(), "say right below this diagram what it means: In words: ..."));
            }
        }
        return problems;
    }
}
