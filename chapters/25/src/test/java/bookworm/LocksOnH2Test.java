package bookworm;

import bookworm.db.Sql;

/** Two desks at once on H2. */
class LocksOnH2Test extends LocksContract {

    @Override String newUrl() { return newH2(); }

    @Override Sql anyoneWaits() { return Sql.of("SELECT 1 FROM INFORMATION_SCHEMA.SESSIONS WHERE BLOCKER_ID IS NOT NULL"); }
}
