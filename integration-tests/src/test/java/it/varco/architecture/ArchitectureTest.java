package it.varco.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The layout that the design fixes: who may know what. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "it.varco.registry",
                    "it.varco.authenticators",
                    "it.varco.mappers",
                    "it.varco.sandbox",
                    "it.varco.tools");

    @Test
    void allModulesAreLookedAt() {
        assertThat(OURS)
                .as("rules over an empty set would always hold")
                .extracting(JavaClass::getPackageName)
                .anyMatch(name -> name.startsWith("it.varco.registry"))
                .anyMatch(name -> name.startsWith("it.varco.authenticators"))
                .anyMatch(name -> name.startsWith("it.varco.mappers"))
                .anyMatch(name -> name.startsWith("it.varco.sandbox"))
                .anyMatch(name -> name.startsWith("it.varco.tools"));
    }

    @Test
    void mappersAndAuthenticatorsDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("it.varco.mappers..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("it.varco.authenticators..")
                .check(OURS);
        noClasses()
                .that()
                .resideInAPackage("it.varco.authenticators..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("it.varco.mappers..")
                .check(OURS);
    }

    @Test
    void registryKnowsNoOtherModule() {
        noClasses()
                .that()
                .resideInAPackage("it.varco.registry..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("it.varco.authenticators..", "it.varco.mappers..", "it.varco.sandbox..")
                .check(OURS);
    }

    @Test
    void productKnowsNothingOfTheSandbox() {
        noClasses()
                .that()
                .resideOutsideOfPackage("it.varco.sandbox..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("it.varco.sandbox..")
                .check(OURS);
    }

    @Test
    void toolsKnowTheServerByItsRestInterfaceOnly() {
        noClasses()
                .that()
                .resideInAPackage("it.varco.tools..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "it.varco.registry..",
                        "it.varco.authenticators..",
                        "it.varco.mappers..",
                        "it.varco.sandbox..",
                        "org.keycloak..")
                .check(OURS);
        noClasses()
                .that()
                .resideOutsideOfPackage("it.varco.tools..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("it.varco.tools..")
                .check(OURS);
    }

    @Test
    void samlBrokerIsKnownInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("it.varco.authenticators.saml..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.keycloak.broker.saml..")
                .check(OURS);
    }

    @Test
    void x509AuthenticatorIsKnownInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("it.varco.authenticators.cns..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.keycloak.authentication.authenticators.x509..")
                .check(OURS);
    }

    @Test
    void acrStoreIsKnownToOneClass() {
        DescribedPredicate<JavaClass> acrStore = new DescribedPredicate<>("AcrStore") {
            @Override
            public boolean test(JavaClass type) {
                return type.getSimpleName().equals("AcrStore");
            }
        };
        assertThat(OURS.stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency -> acrStore.test(dependency.getTargetClass())))
                        .map(JavaClass::getName))
                .as("Keycloak's AcrStore is internal: one class to change when it does")
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void jpaConnectionIsKnownToTheRegistrysStorageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("it.varco.registry..jpa..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("JpaConnectionProvider")
                .check(OURS);
    }

    @Test
    void serverLauncherUsesTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("it.varco.sandbox.server..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "javax..", "it.varco.sandbox.server.."))
                .check(OURS);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Manager|Helper)$")
                .because("such a name says nothing of what the class is for")
                .check(OURS);
    }

    @Test
    void nothingOfOursPretendsToBeKeycloaks() {
        JavaClasses inKeycloaksPackages = new ClassFileImporter()
                .withImportOption(location -> location.contains("varco"))
                .importPackages("org.keycloak");
        assertThat(inKeycloaksPackages).isEmpty();
    }
}
