// misconception: a row that is undone says that it is finished
// refused with: the row that said half is gone at the end
static AppliedMigration begin(Migrator.Planned planned) {
    Migration begun = planned.migration();
    AppliedMigration row = objects.filter("app", begun.app(), "name", begun.name()).first().orElseGet(AppliedMigration::new);
    row.app = begun.app();
    row.name = begun.name();
    row.backwards = planned.backwards();
    row.done = 0;
    row.finished = false;
    return row;
}

void finish() {
    if (backwards) {
        objects.filter("app", app, "name", name, "finished", true).delete();
    } else {
        finished = true;
        changed = Instant.now();
        save();
    }
}
