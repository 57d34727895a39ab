package lesson;

/** The chapter in small, without the ORM: SQL has three values of truth, and WHERE takes one of them. */
public class Slice {

    enum Truth { NO, UNKNOWN, YES }

    static Truth and(Truth one, Truth other) { return Truth.values()[Math.min(one.ordinal(), other.ordinal())]; }

    static Truth or(Truth one, Truth other) { return Truth.values()[Math.max(one.ordinal(), other.ordinal())]; }

    static Truth not(Truth one) { return Truth.values()[2 - one.ordinal()]; }

    static Truth known(Double price) { return price == null ? Truth.NO : Truth.YES; }

    static Truth isDear(Double price) {
        return price == null ? Truth.UNKNOWN : price > 20 ? Truth.YES : Truth.NO;
    }

    public static void main(String[] args) {
        for (Double price : new Double[] {24.00, 8.99, null}) {
            System.out.printf("%-5s  dear: %-8s  NOT dear: %-8s  NOT (dear AND known): %s%n",
                price, isDear(price), not(isDear(price)), not(and(isDear(price), known(price))));
        }
    }
}
