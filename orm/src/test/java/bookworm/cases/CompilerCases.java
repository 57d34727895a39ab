package bookworm.cases;

/** What Django refuses when it runs, and Java when it is compiled. */
final class CompilerCases {

    private CompilerCases() {
    }

    @Case("errors.019")
    static Object a_lookup_needs_a_value() {
        return Snippet.refused("return Book.objects.filter(\"title\");", "return Book.objects.filter(\"title\", \"Emma\");");
    }

    @Case("errors.020")
    static Object a_new_object_has_no_unknown_field() {
        return Snippet.refused("return Book.objects.create(book -> book.nosuch = 1);",
            "return Book.objects.create(book -> book.pages = 1);");
    }

    @Case("errors.021")
    static Object a_new_object_takes_no_values_by_position() {
        return Snippet.refused("return new Book(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);", "return new Book();");
    }

    @Case("errors.022")
    static Object a_foreign_key_takes_objects_of_its_model() {
        return Snippet.refused("new Book().author.set(\"Emma\"); return null;",
            "new Book().author.set(new Author()); return null;");
    }

    @Case("errors.024")
    static Object an_annotation_is_an_expression() {
        return Snippet.refused("return Book.objects.annotate(\"x\", \"pages\");",
            "return Book.objects.annotate(\"x\", f(\"pages\"));");
    }

    @Case("slice.025")
    static Object a_position_is_a_number() {
        return Snippet.refused("return Book.objects.all().at(\"x\");", "return Book.objects.all().at(0);");
    }

    @Case("values.005")
    static Object flat_values_are_of_one_field() {
        return Snippet.refused("return Book.objects.valuesFlat(\"title\", \"pk\");", "return Book.objects.valuesFlat(\"title\");");
    }

    @Case("distinct.010")
    static Object rows_are_distinct_as_a_whole() {
        return Snippet.refused("return Book.objects.all().distinct(\"genre\");", "return Book.objects.all().distinct();");
    }
}
