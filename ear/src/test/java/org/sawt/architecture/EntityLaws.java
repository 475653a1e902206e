package org.sawt.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import java.util.function.Predicate;

/** The shape of entities: verbs instead of setters, lazy associations, ids from sequences in blocks. */
final class EntityLaws {

    private static final int SMALLEST_ALLOCATION = 50;

    private EntityLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("setters", EntityLaws::entitiesHaveNoSetters),
                new Law("publicfields", EntityLaws::entitiesHaveNoPublicFields),
                new Law("constructors", EntityLaws::entitiesHaveAProtectedConstructor),
                new Law("recordmappings", EntityLaws::recordsAreNotMapped),
                new Law("eager", EntityLaws::associationsAreLazy),
                new Law("ids", EntityLaws::idsComeFromSequencesInBlocks));
    }

    static ArchRule entitiesHaveNoSetters(String root) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(areMappedBelow(root))
                .should()
                .haveNameMatching("set[A-Z].*");
    }

    static ArchRule entitiesHaveNoPublicFields(String root) {
        return fields().that()
                .areDeclaredInClassesThat(areMappedBelow(root))
                .and()
                .areNotStatic()
                .should()
                .bePrivate();
    }

    static ArchRule entitiesHaveAProtectedConstructor(String root) {
        return classes()
                .that(areMappedBelow(root))
                .should(satisfy(
                        "have a protected constructor without parameters", type -> type.getConstructors().stream()
                                .anyMatch(constructor ->
                                        constructor.getRawParameterTypes().isEmpty()
                                                && constructor.getModifiers().contains(JavaModifier.PROTECTED))));
    }

    static ArchRule recordsAreNotMapped(String root) {
        return noClasses().that(areMappedBelow(root)).should().beRecords();
    }

    static ArchRule associationsAreLazy(String root) {
        return fields().that()
                .areDeclaredInClassesThat(areMappedBelow(root))
                .should(new ArchCondition<>("be fetched lazily") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        if (isEager(field)) {
                            events.add(
                                    SimpleConditionEvent.violated(field, field.getFullName() + " is fetched eagerly"));
                        }
                    }
                });
    }

    static ArchRule idsComeFromSequencesInBlocks(String root) {
        return fields().that()
                .areAnnotatedWith(GeneratedValue.class)
                .and()
                .areDeclaredInClassesThat(areMappedBelow(root))
                .should(new ArchCondition<>("come from a sequence in blocks of " + SMALLEST_ALLOCATION + " or more") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        if (!comesFromASequenceInBlocks(field)) {
                            String message = field.getFullName() + " needs strategy SEQUENCE and a @SequenceGenerator"
                                    + " with allocationSize >= " + SMALLEST_ALLOCATION;
                            events.add(SimpleConditionEvent.violated(field, message));
                        }
                    }
                });
    }

    private static boolean comesFromASequenceInBlocks(JavaField field) {
        boolean sequence = field.getAnnotationOfType(GeneratedValue.class).strategy() == GenerationType.SEQUENCE;
        return sequence
                && field.tryGetAnnotationOfType(SequenceGenerator.class)
                        .or(() -> field.getOwner().tryGetAnnotationOfType(SequenceGenerator.class))
                        .map(generator -> generator.allocationSize() >= SMALLEST_ALLOCATION)
                        .orElse(false);
    }

    private static boolean isEager(JavaMember field) {
        return field.tryGetAnnotationOfType(ManyToOne.class)
                                .map(ManyToOne::fetch)
                                .orElse(null)
                        == FetchType.EAGER
                || field.tryGetAnnotationOfType(OneToOne.class)
                                .map(OneToOne::fetch)
                                .orElse(null)
                        == FetchType.EAGER
                || field.tryGetAnnotationOfType(OneToMany.class)
                                .map(OneToMany::fetch)
                                .orElse(null)
                        == FetchType.EAGER
                || field.tryGetAnnotationOfType(ManyToMany.class)
                                .map(ManyToMany::fetch)
                                .orElse(null)
                        == FetchType.EAGER
                || field.tryGetAnnotationOfType(ElementCollection.class)
                                .map(ElementCollection::fetch)
                                .orElse(null)
                        == FetchType.EAGER;
    }

    private static DescribedPredicate<JavaClass> areMappedBelow(String root) {
        return DescribedPredicate.<JavaClass>describe(
                        "are below " + root, type -> type.getPackageName().startsWith(root + "."))
                .and(annotatedWith(Entity.class)
                        .or(annotatedWith(Embeddable.class))
                        .or(annotatedWith(MappedSuperclass.class)))
                .as("are mapped");
    }

    private static ArchCondition<JavaClass> satisfy(String description, Predicate<JavaClass> wanted) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!wanted.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not " + description));
                }
            }
        };
    }
}
