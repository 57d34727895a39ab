package library.manage.inspect;

import java.sql.SQLException;
import library.PostgresServer;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

@DisabledIfSystemProperty(named = "skipPostgreSQL", matches = ".*", disabledReason = "-DskipPostgreSQL")
class SampleDatabasesOnPostgresTest extends SampleDatabases {

    SampleDatabasesOnPostgresTest() {
        super("postgresql");
    }

    @Override String newUrl() throws SQLException {
        return PostgresServer.newSchema();
    }

    @Override String[] sakilasColumnsLeftOut() {
        return new String[] {
            "the column address.location is left out: no field holds point.",
            "the column film.fulltext is left out: no field holds tsvector.",
            "the column film.rating is left out: no field holds a user-defined type.",
            "the column film.special_features is left out: no field holds array.",
            "the column staff.picture is left out: no field holds bytea."};
    }
}
