package bookworm.benchmarks;

import bookworm.benchmarks.bookworm.BookwormLibrary;
import bookworm.benchmarks.ebean.EbeanLibrary;
import bookworm.benchmarks.hibernate.*;
import bookworm.benchmarks.jdbc.JdbcLibrary;
import bookworm.benchmarks.jdbi.JdbiLibrary;
import bookworm.benchmarks.jooq.JooqLibrary;
import bookworm.benchmarks.mybatis.MyBatisLibrary;
import java.util.Arrays;
import java.util.function.Function;
import javax.sql.DataSource;

/** The libraries by name, in the order in which they are shown: what is measured against first, then ours, then the peers. */
public enum Libraries {

    JDBC("jdbc", JdbcLibrary::new, "java.sql.Connection"),
    BOOKWORM("bookworm", BookwormLibrary::new, "bookworm.Model"),
    HIBERNATE("hibernate", SessionLibrary::new, "org.hibernate.Session"),
    HIBERNATE_STATELESS("hibernate-stateless", StatelessLibrary::new, "org.hibernate.StatelessSession"),
    JOOQ("jooq", JooqLibrary::new, "org.jooq.DSLContext"),
    JDBI("jdbi", JdbiLibrary::new, "org.jdbi.v3.core.Jdbi"),
    MYBATIS("mybatis", MyBatisLibrary::new, "org.apache.ibatis.session.SqlSession"),
    EBEAN("ebean", EbeanLibrary::new, "io.ebean.Database");

    private final String label;
    private final Function<DataSource, Library<?, ?, ?>> opener;
    private final String className;

    Libraries(String label, Function<DataSource, Library<?, ?, ?>> opener, String className) {
        this.label = label;
        this.opener = opener;
        this.className = className;
    }

    public String label() {
        return label;
    }

    /** A class of the library. */
    String className() {
        return className;
    }

    public Library<?, ?, ?> open(DataSource pool) {
        return opener.apply(pool);
    }

    public static Libraries of(String label) {
        return Arrays.stream(values()).filter(library -> library.label.equals(label)).findFirst().orElseThrow();
    }
}
