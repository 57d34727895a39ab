package bookworm.benchmarks.stub;

import bookworm.benchmarks.data.Content;
import java.math.BigDecimal;
import java.sql.*;
import java.sql.Date;
import java.time.LocalDate;

/** Rows that follow each other by their keys; a value is made when it is asked for, most of them beforehand. */
abstract class StubRows implements ResultSet, ResultSetMetaData {

    private final StubQuery query;
    private final Column[] columns;
    private final StubStatement statement;
    private final boolean ofAuthors;
    private final long last;
    private long book;
    private long author;
    private boolean wasNull;

    StubRows(StubQuery query, StubStatement statement, long first, int count) {
        this.query = query;
        this.columns = query.columns();
        this.statement = statement;
        this.ofAuthors = columns.length > 0 && columns[0].name().startsWith("AUTHOR") && count == 100;
        this.book = first - 1;
        this.last = book + count;
    }

    @Override public boolean next() {
        if (book >= last) {
            return false;
        }
        book++;
        author = ofAuthors ? book : Content.authorOf(book);
        return true;
    }

    private long number(int column) {
        wasNull = false;
        return columns[column - 1].number(book, author);
    }

    private Object value(int column) {
        Object value = columns[column - 1].value(book, author);
        wasNull = value == null;
        return value;
    }

    @Override public long getLong(int column) {
        return number(column);
    }

    @Override public int getInt(int column) {
        return (int) number(column);
    }

    @Override public double getDouble(int column) {
        return number(column);
    }

    @Override public boolean getBoolean(int column) {
        return number(column) != 0;
    }

    @Override public String getString(int column) {
        return (String) value(column);
    }

    @Override public BigDecimal getBigDecimal(int column) {
        return columns[column - 1] == Column.AVERAGE ? BigDecimal.valueOf(number(column)) : (BigDecimal) value(column);
    }

    @Override public Date getDate(int column) {
        LocalDate day = (LocalDate) value(column);
        return day == null ? null : Date.valueOf(day);
    }

    @Override public Object getObject(int column) {
        Object value = value(column);
        return value instanceof LocalDate day ? Date.valueOf(day) : value;
    }

    @Override public <T> T getObject(int column, Class<T> type) {
        return type.cast(type == Date.class ? getDate(column) : value(column));
    }

    @Override public boolean wasNull() {
        return wasNull;
    }

    @Override public int findColumn(String label) throws SQLException {
        int position = query.position(label);
        if (position == 0) {
            throw new SQLException("There is no column " + label);
        }
        return position;
    }

    @Override public long getLong(String label) throws SQLException {
        return getLong(findColumn(label));
    }

    @Override public int getInt(String label) throws SQLException {
        return getInt(findColumn(label));
    }

    @Override public double getDouble(String label) throws SQLException {
        return getDouble(findColumn(label));
    }

    @Override public boolean getBoolean(String label) throws SQLException {
        return getBoolean(findColumn(label));
    }

    @Override public String getString(String label) throws SQLException {
        return getString(findColumn(label));
    }

    @Override public BigDecimal getBigDecimal(String label) throws SQLException {
        return getBigDecimal(findColumn(label));
    }

    @Override public Object getObject(String label) throws SQLException {
        return getObject(findColumn(label));
    }

    @Override public <T> T getObject(String label, Class<T> type) throws SQLException {
        return getObject(findColumn(label), type);
    }

    @Override public Statement getStatement() {
        return statement;
    }

    @Override public int getType() {
        return TYPE_FORWARD_ONLY;
    }

    @Override public ResultSetMetaData getMetaData() {
        return this;
    }

    @Override public int getColumnCount() {
        return columns.length;
    }

    @Override public String getColumnLabel(int column) {
        return query.label(column);
    }

    @Override public String getColumnName(int column) {
        return query.label(column);
    }

    @Override public int getColumnType(int column) {
        return columns[column - 1].type;
    }

    @Override public String getColumnClassName(int column) {
        return columns[column - 1].javaType.getName();
    }
}
