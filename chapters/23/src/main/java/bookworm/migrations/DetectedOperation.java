package bookworm.migrations;

import bookworm.migrations.Operations.*;
import java.util.List;
import java.util.stream.Stream;

/** An operation that the autodetector found, in an app, and what must be done before it. */
record DetectedOperation(String app, Operation operation, List<Dependency> needs) {

    /** What it does that others may need. A field comes by itself, or together with its model. */
    Stream<Dependency> does() {
        if (operation instanceof FieldOperation change) {
            String field = app + "." + change.model() + "." + change.name();
            return Stream.of(new Dependency(change.describe().symbol(), field));
        }
        if (operation instanceof CreateModel create) {
            String model = app + "." + create.model();
            Stream<String> fields = create.fields().keySet().stream().map(name -> model + "." + name);
            return Stream.concat(Stream.of(model), fields).map(label -> new Dependency('+', label));
        }
        return Stream.of();
    }

    @Override public String toString() { return operation.describe().sentence(); }
}
