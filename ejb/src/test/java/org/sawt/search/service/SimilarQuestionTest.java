package org.sawt.search.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.SubjectRef;
import org.sawt.search.SearchDocument;

class SimilarQuestionTest {

    private static final List<List<String>> IDEAS = List.of(
            List.of(
                    "تظليل مواقف الحافلات",
                    "الانتظار تحت الشمس صعب على كبار السن والأطفال، فنقترح مظلات وكراسي في كل موقف حافلات على الطرق الرئيسية."),
            List.of(
                    "مكتبات عامة مفتوحة في المساء",
                    "الطلبة والموظفون لا يجدون مكانا هادئا بعد السادسة. نقترح أن تفتح المكتبات العامة حتى العاشرة ليلا."),
            List.of(
                    "زراعة الأشجار على أرصفة المدارس",
                    "الظل حول المدارس قليل، والأشجار المحلية مثل السدر لا تحتاج إلى ماء كثير."),
            List.of(
                    "ممشى مضاء على ساحل المحرق",
                    "نقترح إنارة الممشى الساحلي بالطاقة الشمسية ليمشي الناس بأمان بعد الغروب."),
            List.of(
                    "إعادة استخدام مياه المكيفات لري الحدائق",
                    "كل مكيف يخرج لترات من الماء يوميا. يمكن جمعها في المباني الحكومية لري الحدائق العامة."),
            List.of(
                    "Cycle lanes to every school",
                    "Children could ride to school if there were safe lanes, separated from the cars, within two kilometres."),
            List.of(
                    "Repair cafés in community centres",
                    "Volunteers help people to repair broken appliances instead of throwing them away. Tools are shared."),
            List.of(
                    "Quiet hours in shopping malls",
                    "For people with autism: one morning a week without music, with dimmed lights and fewer announcements."),
            List.of(
                    "Water fountains in public parks",
                    "Cold drinking water in every park and on the corniche would save thousands of plastic bottles."),
            List.of(
                    "One card for all public transport",
                    "Buses, and later the metro, should take the same card, which can be charged on the phone."));

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void make() throws IOException {
        index = SearchIndex.open(folder);
        List<SearchDocument> items = new ArrayList<>();
        for (List<String> idea : IDEAS) {
            items.add(new SearchDocument(
                    new SubjectRef("idea", items.size() + 1L),
                    idea.subList(0, 1),
                    idea.subList(1, 2),
                    null,
                    null,
                    null));
        }
        items.add(new SearchDocument(
                new SubjectRef("topic", 1),
                List.of("Shade at bus stops", "مظلات مواقف الحافلات"),
                List.of(),
                null,
                null,
                null));
        index.put(items);
        index.show();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "مظلة لموقف الحافلة | 1",
                "نريد مظلات في مواقف الباصات والحافلات | 1",
                "فتح المكتبات العامه مساءا | 2",
                "تشجير أرصفة المدرسة بأشجار محلية | 3",
                "اضاءة ممشي ساحل المحرق | 4",
                "ري حديقة عامة بماء المكيفات | 5",
                "Safe cycling lane for schools | 6",
                "A place to repair broken things with volunteers | 7",
                "Quiet hour at the mall for autistic children | 8",
                "Drinking water fountain in parks | 9",
                "same card for bus and metro | 10"
            })
    void findsWhatWasSaidInOtherWords(String written, long expected) throws IOException {
        List<Long> found = ask(written);
        assertEquals(expected, found.isEmpty() ? 0 : found.getFirst(), written + " finds " + found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "خفض رسوم رخص البناء للمشاريع الصغيرة\nإجراءات الترخيص طويلة ومكلفة، ونقترح نافذة واحدة وردا خلال أسبوع.",
                "تدريس لغة الإشارة في المدارس\nحصة واحدة في الأسبوع تكفي ليتعلم الطلبة الأساسيات ويتواصلوا مع زملائهم الصم.",
                "Free museum entry on Fridays\nFamilies with many children cannot pay for all of them. One free day would open our history to everyone.",
                "Publish hospital waiting times\nPeople could choose the emergency room with the shortest queue if times were shown online.",
                "A national donor register for blood",
                "حملة ضد الضوضاء",
                "the and of a to",
                "",
                "مرحبا"
            })
    void keepsUnrelatedItemsOut(String written) throws IOException {
        assertEquals(List.of(), ask(written));
    }

    @Test
    void findsTheClosestOfItsKindOnly() throws IOException {
        assertEquals(List.of(1L), ask(String.join("\n", IDEAS.getFirst())));
        assertEquals(List.of(1L), index.ask(new SimilarQuestion("topic", "Shade for bus stops", 5)::ask));
        assertEquals(List.of(), index.ask(new SimilarQuestion("comment", "Shade for bus stops", 5)::ask));
        assertEquals(List.of(), index.ask(new SimilarQuestion("topic", "Shade for bus stops", 0)::ask));
    }

    @Test
    void standsAnyText() throws IOException {
        ask("\u0000\uD800 [^'\"\\{}] %s %n ".repeat(5_000));
        ask("كلمة" + "ـ".repeat(30_000));
        ask("title:* AND kind:topic OR \"\n");
    }

    private List<Long> ask(String text) throws IOException {
        return index.ask(new SimilarQuestion("idea", text, 5)::ask);
    }
}
