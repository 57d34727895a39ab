package bookworm.book.carry;

/** Lines of a file, counted from one. */
record Range(int first, int last) {

    @Override public String toString() { return first == last ? "line " + first : "lines " + first + " to " + last; }
}
