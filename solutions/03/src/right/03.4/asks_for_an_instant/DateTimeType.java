// right because: this driver gives an Instant to whoever asks for one
@Override public Instant read(ResultSet row, int column) throws SQLException {
    return row.getObject(column, Instant.class);
}
