package org.sawt.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The portal keeps every law, and every law is alive: it condemns each guilty class of its fixture and no other. */
class ArchitectureTest {

    private static final JavaClasses NOTHING = new ClassFileImporter().importClasses();

    private static JavaClasses portal;

    static Stream<Law> laws() {
        return Stream.of(
                        TierLaws.all(),
                        LayerLaws.all(),
                        ServiceLaws.all(),
                        EntityLaws.all(),
                        TimeLaws.all(),
                        NamingLaws.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void portalKeeps(Law law) {
        law.forThePortal().check(portal());
    }

    @ParameterizedTest
    @MethodSource("laws")
    void condemnsEveryGuiltyClass(Law law) {
        JavaClasses fixture = new ClassFileImporter().importPackages(law.fixtureRoot());
        List<JavaClass> guilty =
                fixture.stream().filter(ArchitectureTest::isGuilty).toList();
        assertFalse(guilty.isEmpty(), "no guilty class in " + law.fixtureRoot());
        for (JavaClass one : guilty) {
            JavaClasses innocentsAndOne = fixture.that(DescribedPredicate.describe(
                    "innocent or " + one.getName(), type -> !isGuilty(type) || type.equals(one)));
            assertTrue(
                    law.forTheFixture().evaluate(innocentsAndOne).hasViolation(),
                    law + " does not condemn " + one.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void acquitsEveryInnocentClass(Law law) {
        JavaClasses innocents = new ClassFileImporter()
                .importPackages(law.fixtureRoot())
                .that(DescribedPredicate.describe("innocent", type -> !isGuilty(type)));
        law.forTheFixture().check(innocents);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void refusesToJudgeNothing(Law law) {
        assertThrows(AssertionError.class, () -> law.forThePortal().check(NOTHING));
    }

    @Test
    void everyDeployedModuleIsJudged() {
        for (MavenModule module : MavenModule.DEPLOYED) {
            for (JavaClass type : module.classes()) {
                assertTrue(portal().contain(type.getName()), type.getName() + " is not judged");
            }
        }
    }

    private static boolean isGuilty(JavaClass type) {
        return type.isAnnotatedWith(Guilty.class);
    }

    /** Read once, and not before the first test needs it. */
    private static synchronized JavaClasses portal() {
        if (portal == null) {
            portal = MavenModule.portal();
        }
        return portal;
    }
}
