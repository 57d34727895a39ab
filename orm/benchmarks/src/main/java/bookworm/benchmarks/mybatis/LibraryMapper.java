package bookworm.benchmarks.mybatis;

import bookworm.benchmarks.data.*;
import java.util.List;
import org.apache.ibatis.annotations.*;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.jdbc.SQL;

/** The statements, each with the method that runs it. */
public interface LibraryMapper {

    String BOOK = "id, title, subtitle, author_id, published, isbn, genre, pages, price, in_print";
    String SELECT_BOOK = "SELECT " + BOOK + " FROM book ";
    int FETCH_SIZE = 1000;

    /** Two numbers and a name to compare with. */
    record Bound(int number, String name) {
    }

    @Select(SELECT_BOOK + "WHERE id = #{id}")
    Book get(long id);

    @Select(SELECT_BOOK + "WHERE genre = #{genre} AND pages > #{pages} ORDER BY title, id")
    List<Book> ofGenre(@Param("genre") String genre, @Param("pages") int pages);

    @Select("""
        SELECT b.id, b.title, b.subtitle, b.author_id, b.published, b.isbn, b.genre, b.pages, b.price, b.in_print,
            a.id AS a_id, a.name AS a_name, a.born AS a_born, a.biography AS a_biography, a.active AS a_active
        FROM book b JOIN author a ON a.id = b.author_id
        WHERE b.genre = #{genre} AND b.pages > #{pages} ORDER BY b.title, b.id""")
    @Results({
        @Result(property = "id", column = "id", id = true),
        @Result(property = "author", one = @One(resultMap = "author", columnPrefix = "a_"))})
    List<Book> withAuthors(@Param("genre") String genre, @Param("pages") int pages);

    @Select("SELECT id, name, born, biography, active FROM author WHERE id >= #{first} AND id <= #{last} ORDER BY id")
    @Results(id = "author", value = @Result(property = "id", column = "id", id = true))
    List<Author> authors(@Param("first") long first, @Param("last") long last);

    @Select("<script>" + SELECT_BOOK + "WHERE author_id IN "
        + "<foreach item='author' collection='authors' open='(' separator=', ' close=')'>#{author.id}</foreach></script>")
    List<Book> booksOf(@Param("authors") List<Author> authors);

    @Insert("INSERT INTO loan (book_id, borrower, lent, days, fee, returned, note) "
        + "VALUES (#{bookId}, #{borrower}, #{lent}, #{days}, #{fee}, #{returned}, #{note})")
    @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
    void insert(Loan loan);

    @Update("UPDATE book SET pages = pages + 1 WHERE author_id = #{author}")
    int addPage(long author);

    @Update("UPDATE book SET title = #{title}, subtitle = #{subtitle}, author_id = #{authorId}, published = #{published}, "
        + "isbn = #{isbn}, genre = #{genre}, pages = #{pages}, price = #{price}, in_print = #{inPrint} WHERE id = #{id}")
    void update(Book book);

    @Select("SELECT genre, COUNT(*), AVG(pages) FROM book WHERE author_id >= #{first} AND author_id <= #{last} "
        + "GROUP BY genre ORDER BY genre")
    List<Genre> genres(@Param("first") long first, @Param("last") long last);

    @Select(SELECT_BOOK + "WHERE pages > #{pages} ORDER BY id")
    @Options(fetchSize = FETCH_SIZE)
    Cursor<Book> stream(int pages);

    @SelectProvider(type = LibraryMapper.class, method = "searching")
    List<Loan> search(@Param("bounds") List<Bound> bounds);

    /** The SELECT of a search, built part by part. */
    static String searching(@Param("bounds") List<Bound> bounds) {
        SQL sql = new SQL().SELECT("loan.id, loan.book_id, loan.borrower, loan.lent, loan.days, loan.fee, loan.returned, loan.note")
            .FROM("loan").JOIN("book ON book.id = loan.book_id").JOIN("author ON author.id = book.author_id");
        for (int i = 0; i < bounds.size(); i++) {
            String bound = "#{bounds[" + i + "]";
            sql.WHERE("(loan.days > " + bound + ".number} OR book.pages < " + bound + ".number})",
                "author.name > " + bound + ".name}");
        }
        return sql.ORDER_BY("author.name", "book.title", "loan.id").FETCH_FIRST_ROWS_ONLY(50).toString();
    }
}
