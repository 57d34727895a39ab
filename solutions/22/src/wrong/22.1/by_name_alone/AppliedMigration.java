// misconception: the name of a migration is its own
// refused with: Asked for desk.M0001_Initial
static AppliedMigration begin(Migrator.Planned planned) {
    Migration begun = planned.migration();
    AppliedMigration row = objects.filter("name", begun.name()).first().orElseGet(AppliedMigration::new);
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
        save();
    }
}
