package org.sawt.search.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchAnalyzerTest {

    @ParameterizedTest
    @CsvSource({
        "المدرسة, مدرسه",
        "المدارس, والمدارس",
        "الحافلات, حافلة",
        "لِلْحَافِلَات, بالحافلات",
        "إضاءة, اضاءه",
        "الإضاءة, للاضاءة",
        "مواقف, المواقف",
        "شاطئ, الشاطيء",
        "الكهرباء, كهربا",
        "السيـــارات, سياره",
        "مستشفى, المستشفي",
        "مهندسون, المهندسين",
        "آبار, الابار",
        "گراج, گراجات",
        "libraries, library",
        "Parking, parked",
        "schools, school’s",
        "Cafés, cafe",
        "٢٠٢٦, 2026"
    })
    void findsAWordInAnyOfItsForms(String one, String other) {
        assertEquals(SimilarQuestion.analyzed(one), SimilarQuestion.analyzed(other));
    }

    @ParameterizedTest
    @CsvSource({"مدرسة, مكتبة", "شارع, شجر", "beach, bench", "سيارة, سير"})
    void keepsDifferentWordsApart(String one, String other) {
        assertNotEquals(SimilarQuestion.analyzed(one), SimilarQuestion.analyzed(other));
    }

    @Test
    void leavesOutWordsThatSayNothing() {
        assertEquals(List.of(), SimilarQuestion.analyzed("يجب أن يكون هناك، وفي كل من هذه؛ إلى التي لا"));
        assertEquals(List.of(), SimilarQuestion.analyzed("We should have more of these, and it is not for them"));
    }

    @Test
    void takesBothLanguagesInOneSentence() {
        assertEquals(List.of("شبك", "wifi", "حدايق", "park"), SimilarQuestion.analyzed("شبكة WiFi في الحدائق parks"));
    }
}
