// misconception: what is half done has no row of its own
// refused with: which is half done, and begin gives another
static AppliedMigration begin(Migrator.Planned planned) {
    Migration begun = planned.migration();
    AppliedMigration row = objects.filter("app", begun.app(), "name", begun.name(), "finished", true).first().orElseGet(AppliedMigration::new);
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
