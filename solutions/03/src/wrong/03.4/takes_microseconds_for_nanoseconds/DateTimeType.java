// misconception: what getNano gives over a thousand goes back as it is
// refused with: as they are
@Override public Object toJdbc(Instant value) { return Instant.ofEpochSecond(value.getEpochSecond(), value.getNano() / 1000); }

@Override public Instant read(ResultSet row, int column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
}
