package org.sawt.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.util.List;

/** Who may call a service, what it returns, what it is injected with. */
final class ServiceLaws {

    private static final int MOST_INJECTED_FIELDS = 5;
    private static final List<Class<? extends Annotation>> BEANS =
            List.of(Stateless.class, Stateful.class, Singleton.class);
    private static final List<Class<? extends Annotation>> PERMISSIONS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    private ServiceLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("roles", ServiceLaws::everyBusinessMethodSaysWhoMayCallIt),
                new Law("statelessservice", ServiceLaws::servicesAreStateless),
                new Law("verbs", ServiceLaws::commandsAreVerbsOfPeople),
                new Law("queries", ServiceLaws::queriesReturnNoEntities),
                new Law("asyncevents", ServiceLaws::eventsStayInTheTransaction),
                new Law("injection", ServiceLaws::injectedFieldsArePackagePrivate),
                new Law("manyfields", ServiceLaws::fewFieldsAreInjected));
    }

    static ArchRule everyBusinessMethodSaysWhoMayCallIt(String root) {
        return methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(areEnterpriseBeansBelow(root))
                .and(DescribedPredicate.describe("are written by hand", ServiceLaws::isWrittenByHand))
                .should(sayWhoMayCallThem());
    }

    static ArchRule servicesAreStateless(String root) {
        return classes()
                .that()
                .resideInAPackage(Feature.layer(root, "service"))
                .and()
                .haveSimpleNameEndingWith("Service")
                .and()
                .areNotInterfaces()
                .should()
                .beAnnotatedWith(Stateless.class);
    }

    static ArchRule commandsAreVerbsOfPeople(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(Feature.layer(root, "service"))
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .should()
                .haveNameNotMatching("(save|update|persist|process|handle|doIt)([A-Z].*)?");
    }

    static ArchRule queriesReturnNoEntities(String root) {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Queries")
                .should(returnNoEntity());
    }

    static ArchRule eventsStayInTheTransaction(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethod(Event.class, "fireAsync", Object.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.enterprise.event.ObservesAsync");
    }

    static ArchRule injectedFieldsArePackagePrivate(String root) {
        return fields().that()
                .areAnnotatedWith(Inject.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .bePackagePrivate();
    }

    static ArchRule fewFieldsAreInjected(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("have at most " + MOST_INJECTED_FIELDS + " injected fields") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        long injected = type.getFields().stream()
                                .filter(field -> field.isAnnotatedWith(Inject.class))
                                .count();
                        if (injected > MOST_INJECTED_FIELDS) {
                            String message = type.getName() + " has " + injected + " injected fields";
                            events.add(SimpleConditionEvent.violated(type, message));
                        }
                    }
                });
    }

    private static DescribedPredicate<JavaClass> areEnterpriseBeansBelow(String root) {
        return DescribedPredicate.describe(
                "are enterprise beans",
                type -> type.getPackageName().startsWith(root + ".")
                        && BEANS.stream().anyMatch(type::isAnnotatedWith));
    }

    private static boolean isWrittenByHand(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE);
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = PERMISSIONS.stream()
                        .anyMatch(permission -> method.isAnnotatedWith(permission)
                                || method.getOwner().isAnnotatedWith(permission));
                if (!said) {
                    String message = method.getFullName() + " has no @RolesAllowed, @PermitAll or @DenyAll";
                    events.add(SimpleConditionEvent.violated(method, message));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> returnNoEntity() {
        return new ArchCondition<>("return no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(type -> method.getFullName() + " returns the entity " + type.getName())
                        .forEach(message -> events.add(SimpleConditionEvent.violated(method, message)));
            }
        };
    }
}
