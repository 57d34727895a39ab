package lesson;

import static bookworm.Expressions.*;

import bookworm.query.Q;

/** Step 1: conditions as values. No model is named, and no database is there. */
public class Conditions {

    public static void main(String[] args) {
        Q dear = q("price__gt", 20);
        Q austen = q("authorId", 1);
        Q emma = q("title", "Emma");

        System.out.println(dear.or(austen).and(emma));
        System.out.println(dear.or(austen.and(emma)));
        System.out.println(dear.or(austen).or(emma));
        System.out.println(not(dear.or(austen)));
        System.out.println(not(not(dear)));
        System.out.println(not(q()).and(dear));
        System.out.println(dear);
    }
}
