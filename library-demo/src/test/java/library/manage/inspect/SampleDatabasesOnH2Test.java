package library.manage.inspect;

import java.util.UUID;

class SampleDatabasesOnH2Test extends SampleDatabases {

    SampleDatabasesOnH2Test() {
        super("h2");
    }

    @Override String newUrl() {
        return "jdbc:h2:mem:" + UUID.randomUUID();
    }

    @Override String[] sakilasColumnsLeftOut() {
        return new String[] {
            "the column address.location is left out: no field holds geometry.",
            "the column film.special_features is left out: no field holds array.",
            "the column staff.picture is left out: no field holds binary large object."};
    }
}
