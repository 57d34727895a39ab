// right because: this driver makes a Timestamp of the moment, wherever the column was written
@Override public Instant read(ResultSet row, int column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
}
