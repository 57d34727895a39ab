package desk;

/** Exercise 05.5, build: what the desk wishes, all of it said in {@link Loan}. */
final class Lending {

    private Lending() { }

    static Class<?> model() { return Loan.class; }
}
