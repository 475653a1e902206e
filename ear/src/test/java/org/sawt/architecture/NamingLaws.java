package org.sawt.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The same word everywhere, and no word that says nothing. */
final class NamingLaws {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "util",
            "utils",
            "helper",
            "helpers",
            "manager",
            "managers",
            "dto",
            "dtos",
            "impl",
            "exception",
            "exceptions");

    private NamingLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("packages", NamingLaws::packagesHaveMeaningfulNames),
                new Law("rootclass", NamingLaws::noClassStandsInTheRoot),
                new Law("typenames", NamingLaws::typesHaveMeaningfulNames),
                new Law("pages", NamingLaws::pageBeansAreNamedBeansOfARequest),
                new Law("resourcenames", NamingLaws::resourcesAreCalledResource),
                new Law("servicenames", NamingLaws::servicesLiveInServicePackages));
    }

    static ArchRule packagesHaveMeaningfulNames(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("live in a package whose name says something") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String below = type.getPackageName().substring(root.length());
                        if (Arrays.stream(below.split("\\.")).anyMatch(EMPTY_WORDS::contains)) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " lives in " + below));
                        }
                    }
                });
    }

    static ArchRule noClassStandsInTheRoot(String root) {
        return noClasses().should().resideInAPackage(root);
    }

    static ArchRule typesHaveMeaningfulNames(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Impl|Helper|Helpers|Util|Utils|Manager|DTO|Dto|Facade|Assembler)");
    }

    /** {@code Page} itself is the value object for one page of a list. */
    static ArchRule pageBeansAreNamedBeansOfARequest(String root) {
        return classes()
                .that()
                .haveNameMatching(".+[.][A-Za-z]+Page")
                .should()
                .resideInAPackage(Feature.layer(root, "web"))
                .andShould()
                .beAnnotatedWith(Named.class)
                .andShould()
                .beAnnotatedWith(DescribedPredicate.describe(
                        "@RequestScoped or @ViewScoped",
                        annotation -> annotation.getRawType().isEquivalentTo(RequestScoped.class)
                                || annotation.getRawType().getSimpleName().equals("ViewScoped")));
    }

    static ArchRule resourcesAreCalledResource(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource");
    }

    static ArchRule servicesLiveInServicePackages(String root) {
        return classes()
                .that()
                .haveNameMatching(".*(Service|Queries|Repository|Job)")
                .should()
                .resideInAPackage(Feature.layer(root, "service"));
    }
}
