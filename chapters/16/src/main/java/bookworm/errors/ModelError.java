package bookworm.errors;

import java.util.List;

/** Models are declared wrongly. The message lists every mistake of every model, each with the fix. */
public class ModelError extends BookwormException {

    private final List<String> problems;

    public ModelError(List<String> problems) {
        super((problems.size() == 1 ? "1 mistake" : problems.size() + " mistakes") + " in the models:\n  - "
            + String.join("\n  - ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() { return problems; }
}
