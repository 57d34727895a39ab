// misconception: a row says what was done, and not which way
// refused with: It is to be undone
static AppliedMigration begin(Migrator.Planned planned) {
    Migration begun = planned.migration();
    AppliedMigration row = objects.filter("app", begun.app(), "name", begun.name()).first().orElseGet(AppliedMigration::new);
    row.app = begun.app();
    row.name = begun.name();
    row.done = 0;
    row.finished = false;
    return row;
}

void finish() {
    if (backwards) {
        delete();
    } else {
        finished = true;
        changed = Instant.now();
        save();
    }
}
