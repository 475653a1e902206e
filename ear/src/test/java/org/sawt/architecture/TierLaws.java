package org.sawt.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.BiPredicate;

/** Features know only features of lower tiers. */
final class TierLaws {

    private TierLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("upward", TierLaws::noFeatureKnowsAHigherTier),
                new Law("sideways", TierLaws::noFeatureKnowsItsNeighbour),
                new Law("cycle", TierLaws::featuresAreFreeOfCycles));
    }

    static ArchRule noFeatureKnowsAHigherTier(String root) {
        return classes()
                .that(belongToAFeature(root))
                .should(haveNoDependency(root, "on a higher tier", (from, to) -> to.tier() > from.tier()));
    }

    static ArchRule noFeatureKnowsItsNeighbour(String root) {
        return classes()
                .that(belongToAFeature(root))
                .should(haveNoDependency(
                        root,
                        "on another feature of their tier",
                        (from, to) -> to.tier() == from.tier() && !to.equals(from)));
    }

    static ArchRule featuresAreFreeOfCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private static DescribedPredicate<JavaClass> belongToAFeature(String root) {
        return DescribedPredicate.describe("belong to a feature", type -> Feature.of(root, type) != null);
    }

    private static ArchCondition<JavaClass> haveNoDependency(
            String root, String description, BiPredicate<Feature, Feature> forbidden) {
        return new ArchCondition<>("have no dependency " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Feature from = Feature.of(root, type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    Feature to = Feature.of(root, dependency.getTargetClass().getBaseComponentType());
                    if (to != null && forbidden.test(from, to)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
