package library.manage.migrate;

import bookworm.meta.FieldState;
import bookworm.meta.ModelState;
import bookworm.migrations.Questioner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import library.manage.UserError;
import picocli.CommandLine.Option;

/**
 * Answers what two states of the models cannot tell: from the command line, else by asking who sits at the terminal. Where
 * nobody does, it stops and says which option would answer. Nothing is guessed.
 */
public final class Answers implements Questioner {

    /** What replaces no null: rows that have one are seen to otherwise. */
    private static final String IGNORE = "ignore";

    @Option(names = "--rename", paramLabel = "OLD=NEW", description = "A model or a field is called otherwise: Book=Novel, "
        + "or Book.pages=pageCount.")
    private Map<String, String> renamed = new LinkedHashMap<>();

    @Option(names = "--not-renamed", paramLabel = "OLD", description = "A model or a field is gone, and no other one is it: Book, "
        + "or Book.pages.")
    private List<String> gone = List.of();

    @Option(names = "--default", paramLabel = "FIELD=VALUE", description = "What rows that are there get in a field that may not "
        + "be null: Book.pages=0; '" + IGNORE + "' where their nulls are seen to otherwise.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Override
    public boolean isRenamed(ModelState old, ModelState added) {
        return isTold(old.name(), added.name(), "Was the model " + old.label() + " renamed to " + added.name() + "?");
    }

    @Override
    public boolean isRenamed(String model, String old, String added) {
        String name = model.substring(model.indexOf('.') + 1) + "." + old;
        return isTold(name, added, "Was " + model + "." + old + " renamed to " + added + "?");
    }

    private boolean isTold(String old, String added, String question) {
        if (renamed.containsKey(old) || gone.contains(old)) {
            return added.equals(renamed.get(old));
        }
        String answer = ask(question + " [y/N]", "Say --rename " + old + "=" + added + ", or --not-renamed " + old + ".");
        return answer.toLowerCase().startsWith("y");
    }

    @Override
    public Object valueForNewField(String model, String name, FieldState field) {
        return plain(value(model, name, "It may not be null and has no default: what do the rows that are there get?"), field);
    }

    @Override
    public Optional<Object> valueForNulls(String model, String name, FieldState field) {
        String value = value(model, name, "It may be null no more: what replaces the nulls that are there ('" + IGNORE
            + "' if you see to them yourself)?");
        return value.equals(IGNORE) ? Optional.empty() : Optional.of(plain(value, field));
    }

    private String value(String model, String name, String question) {
        String field = model.substring(model.indexOf('.') + 1) + "." + name;
        return values.containsKey(field) ? values.get(field)
            : ask(model + "." + name + ": " + question, "Say --default " + field + "=VALUE.");
    }

    /** Whole numbers and booleans as such, so that the migration reads well; the field's type converts whatever else. */
    private static Object plain(String value, FieldState field) {
        boolean isText = field.kind().getSimpleName().matches("(Char|Text|Email)Field");
        Object plain = value.matches("-?\\d{1,9}") && !isText ? Integer.valueOf(value)
            : value.equals("true") || value.equals("false") ? Boolean.valueOf(value) : value;
        if (!field.isRelation()) {
            field.type().convert(plain);
        }
        return plain;
    }

    private static String ask(String question, String option) {
        if (System.console() == null) {
            throw new UserError(question + "\nNobody is there to be asked. " + option);
        }
        System.out.print(question + " ");
        System.out.flush();
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
