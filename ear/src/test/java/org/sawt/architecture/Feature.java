package org.sawt.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/**
 * The feature a class belongs to, that is the first word of its package below the root, and the tier of this feature.
 * A feature that is not listed stands in the tier of the citizens' features, so a new one needs no change here.
 */
record Feature(String name) {

    private static final List<Set<String>> LOWER_TIERS = List.of(
            Set.of("common"),
            Set.of("government"),
            Set.of("identity"),
            Set.of("notification", "search", "statistics", "audit", "attachment"),
            Set.of("moderation"),
            Set.of("discussion"));

    /** The feature of a class, or null for a class that is outside the root or directly in it. */
    static Feature of(String root, JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return null;
        }
        String below = name.substring(root.length() + 1);
        int end = below.indexOf('.');
        return new Feature(end < 0 ? below : below.substring(0, end));
    }

    int tier() {
        for (int tier = 0; tier < LOWER_TIERS.size(); tier++) {
            if (LOWER_TIERS.get(tier).contains(name)) {
                return tier;
            }
        }
        return name.equals("admin") ? LOWER_TIERS.size() + 1 : LOWER_TIERS.size();
    }

    /** True for classes of a domain package: a feature's package that is neither its services nor its pages nor its API. */
    static DescribedPredicate<JavaClass> domainClassesOf(String root) {
        return DescribedPredicate.describe("belong to the domain", type -> {
            String name = type.getPackageName();
            return Feature.of(root, type) != null
                    && Set.of("service", "web", "api").stream()
                            .noneMatch(layer -> (name + ".").contains("." + layer + "."));
        });
    }

    /** The packages of one layer ({@code service}, {@code web} or {@code api}) of all features below the root. */
    static String layer(String root, String layer) {
        return root + ".*." + layer + "..";
    }
}
