package library;

/** Exercise 05.2, query: what the desk wishes, all of it said in {@link Loan}. */
final class Lending {

    private Lending() { }

    static Class<?> model() { return Loan.class; }
}
