package bookworm;

/** The cache of compiled queries, as far as tests look into it. */
final class CompiledQueries {

    private CompiledQueries() {
    }

    /** How many shapes are known. */
    static int known() {
        return Ready.SHAPES.size();
    }

    /** Whatever is asked next is compiled anew. */
    static void forget() {
        Ready.SHAPES.clear();
    }
}
