// misconception: a row is saved by itself
// refused with: All statements of desk.M0001_Initial ran
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
        delete();
    } else {
        finished = true;
        changed = Instant.now();
    }
}
