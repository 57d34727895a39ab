package bookworm.benchmarks.stub;

import java.lang.reflect.Constructor;
import java.sql.*;
import javax.sql.DataSource;

/** Gives connections. */
abstract class StubDatabase implements DataSource {

    private static final Constructor<? extends StubConnection> CONNECTION =
        Stub.constructor(StubConnection.class, DatabaseMetaData.class);

    private final DatabaseMetaData about;

    StubDatabase(DatabaseMetaData about) {
        this.about = about;
    }

    @Override public Connection getConnection() {
        return Stub.make(CONNECTION, about);
    }
}
