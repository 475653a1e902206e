package org.sawt.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Each technology has its layer: what is written where. */
final class LayerLaws {

    /** Classes that speak to the database: by the ending of their name, so that nobody has to keep a list. */
    private static final List<String> DATABASE_ENDINGS = List.of("Repository", "Queries", "Reader", "Writer");

    /** The few services of {@code common} that are nothing but a row, a lock, a key or the schema of the database. */
    private static final Set<String> DATABASE_INFRASTRUCTURE =
            Set.of("AuditTrail", "JobLock", "ServerKey", "SchemaMigration", "SchemaRights");

    /** The classes that load a conversation of many votes by JDBC, in batches and outside of JPA, in {@code topic}. */
    private static final String BULK_LOAD = "Polis";

    private LayerLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("webwithoutentities", LayerLaws::webKnowsNoEntityAndNoDatabase),
                new Law("domainpure", LayerLaws::domainKnowsNoContainer),
                new Law("mappings", LayerLaws::mappingsLiveInTheDomain),
                new Law("beans", LayerLaws::enterpriseBeansLiveInServices),
                new Law("serviceswithoutweb", LayerLaws::servicesKnowNoWeb),
                new Law("named", LayerLaws::namedBeansLiveInWeb),
                new Law("resources", LayerLaws::resourcesLiveInApi),
                new Law("database", LayerLaws::databaseOnlyInRepositoriesAndQueries),
                new Law("mail", LayerLaws::mailOnlyInNotificationService),
                new Law("lucene", LayerLaws::luceneOnlyInSearchService));
    }

    static ArchRule webKnowsNoEntityAndNoDatabase(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(Feature.layer(root, "web"), Feature.layer(root, "api"))
                .should()
                .dependOnClassesThat(DescribedPredicate.<JavaClass>or(
                                annotatedWith(Entity.class),
                                annotatedWith(MappedSuperclass.class),
                                resideInAnyPackage(
                                        "jakarta.persistence..",
                                        "org.eclipse.persistence..",
                                        "org.apache.lucene..",
                                        "java.sql..",
                                        "javax.sql.."))
                        .as("are entities, or belong to persistence, JDBC or Lucene"));
    }

    static ArchRule domainKnowsNoContainer(String root) {
        return noClasses()
                .that(Feature.domainClassesOf(root))
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage("jakarta.persistence..", "jakarta.validation..")))
                        .or(resideInAnyPackage("java.sql..", "javax.sql..", "org.eclipse.persistence..", "org.jboss.."))
                        .as("belong to a container (persistence and validation excepted)"));
    }

    static ArchRule mappingsLiveInTheDomain(String root) {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .or()
                .areAnnotatedWith(MappedSuperclass.class)
                .or()
                .areAnnotatedWith(Converter.class)
                .should(be(Feature.domainClassesOf(root)));
    }

    static ArchRule enterpriseBeansLiveInServices(String root) {
        return classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .or()
                .areAnnotatedWith(Stateful.class)
                .or()
                .areAnnotatedWith(Singleton.class)
                .should()
                .resideInAPackage(Feature.layer(root, "service"));
    }

    static ArchRule servicesKnowNoWeb(String root) {
        return noClasses()
                .that()
                .resideInAPackage(Feature.layer(root, "service"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..");
    }

    static ArchRule namedBeansLiveInWeb(String root) {
        return classes().that().areAnnotatedWith(Named.class).should().resideInAPackage(Feature.layer(root, "web"));
    }

    static ArchRule resourcesLiveInApi(String root) {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .or()
                .areAnnotatedWith(Provider.class)
                .or()
                .areAnnotatedWith(ApplicationPath.class)
                .should()
                .resideInAPackage(Feature.layer(root, "api"));
    }

    static ArchRule databaseOnlyInRepositoriesAndQueries(String root) {
        return noClasses()
                .that(DescribedPredicate.not(mayUseTheDatabase(root)))
                .should()
                .dependOnClassesThat(name(EntityManager.class.getName())
                        .or(name(EntityManagerFactory.class.getName()))
                        .or(name(Connection.class.getName()))
                        .or(name(DataSource.class.getName()))
                        .as("give access to the database"));
    }

    static ArchRule mailOnlyInNotificationService(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".notification.service..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.mail..");
    }

    static ArchRule luceneOnlyInSearchService(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".search.service..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..");
    }

    private static DescribedPredicate<JavaClass> mayUseTheDatabase(String root) {
        return DescribedPredicate.describe("may use the database", nested -> {
            JavaClass type = outermost(nested);
            String simple = type.getSimpleName();
            String home = type.getPackageName();
            return DATABASE_ENDINGS.stream().anyMatch(simple::endsWith)
                    || home.equals(root + ".common.service") && DATABASE_INFRASTRUCTURE.contains(simple)
                    || home.equals(root + ".topic.service") && simple.startsWith(BULK_LOAD);
        });
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(LayerLaws::outermost).orElse(type);
    }
}
