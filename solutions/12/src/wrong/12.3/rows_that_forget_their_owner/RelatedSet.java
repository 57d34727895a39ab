// misconception: the rows are all that counts
// refused with: each asked the database who its writer is

@Override QuerySet<T> rows() {
    return QuerySet.of(query());
}
