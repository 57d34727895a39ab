package bookworm;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.Database;
import bookworm.fields.CharField;
import bookworm.fields.ForeignKey;
import bookworm.fields.ManyToMany;
import bookworm.fields.OnDelete;
import bookworm.meta.Index;
import bookworm.meta.Meta;
import bookworm.meta.ModelMeta;
import bookworm.meta.Models;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names in scripts whose letters take two or three bytes each, of the 63 that a database has for a name. */
@Contract
class OtherScriptsTest {

    /** The tables of this app begin alike for more than 63 bytes. */
    private static final String APP = "производственный_отдел_издательства";

    @Meta(app = APP)
    static class Editor extends Model {
        static final Manager<Editor> objects = Manager.of(Editor.class);
        @CharField(maxLength = 100, unique = true) String имя;
    }

    /** So do the names of its keys, their indexes and constraints. */
    @Meta(app = APP, indexes = @Index({"краткоеОписаниеРаботы", "имя"}))
    static class Task extends Model {
        static final Manager<Task> objects = Manager.of(Task.class);
        @CharField(maxLength = 100) String имя = "";
        @CharField(maxLength = 100) String краткоеОписаниеРаботы = "";
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "первые") final Ref<Editor> ответственныйРедакторИздательстваПервый = ref();
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "вторые") final Ref<Editor> ответственныйРедакторИздательстваВторой = ref();
        @ManyToMany(relatedName = "совместные") final ManyRelatedSet<Editor> приглашённые = manyRelatedSet();
    }

    @Meta(app = "図書館の本棚と貸出と返却と予約の記録の全部", indexes = @Index("題名と副題と原題の全部"))
    static class Book extends Model {
        static final Manager<Book> objects = Manager.of(Book.class);
        @CharField(maxLength = 100, unique = true) String 題名と副題と原題の全部;
    }

    private static Database database;

    @BeforeAll
    static void open() {
        database = TestDatabase.with(Editor.class, Task.class, Book.class);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void names_that_begin_alike_stay_apart() {
        Editor anna = Editor.objects.create(editor -> editor.имя = "Анна");
        Editor ivan = Editor.objects.create(editor -> editor.имя = "Иван");
        Task task = Task.objects.create(each -> {
            each.ответственныйРедакторИздательстваПервый.set(anna);
            each.ответственныйРедакторИздательстваВторой.set(ivan);
        });
        task.приглашённые.add(anna);

        assertThat(Editor.objects.filter("первые__pk", task.id).list()).containsExactly(anna);
        assertThat(Editor.objects.filter("вторые__pk", task.id).list()).containsExactly(ivan);
        assertThat(Editor.objects.filter("совместные__pk", task.id).list()).containsExactly(anna);
    }

    @Test
    void letters_of_three_bytes_each_fit_as_well() {
        Book.objects.create(book -> book.題名と副題と原題の全部 = "こころ");

        assertThat(Book.objects.filter("題名と副題と原題の全部__startswith", "ここ").exists()).isTrue();
    }

    @Test
    void a_name_is_cut_between_letters_and_to_no_more_than_63_bytes() {
        for (ModelMeta model : Models.check(Task.class, Book.class)) {
            assertThat(List.of(model.table(), model.fields().get(1).column(), model.state().indexes().get(0).name())).allSatisfy(name -> {
                assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
                assertThat(name).doesNotContain("\uFFFD");
            });
        }
    }
}
