package bookworm.migrations;

import bookworm.migrations.Operations.*;

/**
 * What must be done before an operation: a model, or where the field is not null a field of it, is created, removed or
 * altered.
 */
record Dependency(String model, String field, Kind kind) {

    enum Kind { CREATED, REMOVED, ALTERED }

    static Dependency created(String model, String field) {
        return new Dependency(model, field, Kind.CREATED);
    }

    static Dependency removed(String model, String field) {
        return new Dependency(model, field, Kind.REMOVED);
    }

    static Dependency altered(String model, String field) {
        return new Dependency(model, field, Kind.ALTERED);
    }

    String app() {
        return model.substring(0, model.indexOf('.'));
    }

    /** Whether it is that operation, of that app, that does it. */
    boolean isMetBy(Operation operation, String app) {
        return switch (kind) {
            case CREATED -> operation instanceof CreateModel create && isModel(create.model(), app)
                && (field == null || create.fields().containsKey(field)) || operation instanceof AddField add && isField(add, app);
            case REMOVED -> operation instanceof RemoveField remove && isField(remove, app);
            case ALTERED -> operation instanceof AlterField alter && isField(alter, app);
        };
    }

    private boolean isModel(String name, String app) {
        return model.equals(app + "." + name);
    }

    private boolean isField(FieldOperation operation, String app) {
        return isModel(operation.model(), app) && operation.name().equals(field);
    }
}
