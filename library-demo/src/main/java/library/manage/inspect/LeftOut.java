package library.manage.inspect;

/**
 * What no model or field stands for, and why.
 *
 * @param what for example {@code The table film_actor}
 */
record LeftOut(String what, String why) {

    @Override public String toString() {
        return what + " is left out: " + why + ".";
    }
}
