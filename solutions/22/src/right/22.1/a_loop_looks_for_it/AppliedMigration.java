// right because: all rows are read, and the first of that label counts
static AppliedMigration begin(Migrator.Planned planned) {
    Migration begun = planned.migration();
    AppliedMigration row = objects.all().list().stream().filter(each -> each.label().equals(begun.label())).findFirst().orElseGet(AppliedMigration::new);
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
