package it.varco.authenticators.cutoff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;

import org.keycloak.component.ComponentModel;
import org.keycloak.component.ComponentValidationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What may be saved as the realm's policy, whichever way it comes, and what a change keeps. */
class PolicyComponentTest {

    private static final String POLICY = CutoffPolicyJson.text(ShippedPolicy.read());
    private static final String MOVED = POLICY.replace("2024-08-31", "2025-03-31");

    private final RealmCutoffPolicyProviderFactory factory = new RealmCutoffPolicyProviderFactory();
    private TestRealm realm;

    @BeforeEach
    void realmHoldsTheShippedPolicy() {
        realm = new TestRealm().holding("c", "4", POLICY);
    }

    @Test
    void changeUnderAHigherVersionIsAccepted() {
        ComponentModel changed = realm.copyOf("c");
        changed.put(PolicyComponent.POLICY, MOVED);
        changed.put(PolicyComponent.VERSION, "5");

        assertThatCode(() -> factory.validateConfiguration(null, realm, changed))
                .doesNotThrowAnyException();
    }

    @Test
    void changeUnderTheSameVersionIsRefusedBecauseAnotherEditWouldUndoIt() {
        ComponentModel changed = realm.copyOf("c");
        changed.put(PolicyComponent.POLICY, MOVED);

        assertRefused(changed, "varco.cutoff.component.stale", "5");
    }

    @Test
    void renamingTheComponentNeedsNoNewVersion() {
        ComponentModel renamed = realm.copyOf("c");
        renamed.setName("another name");

        assertThatCode(() -> factory.validateConfiguration(null, realm, renamed))
                .doesNotThrowAnyException();
    }

    @Test
    void policyThatCannotBeReadIsRefusedNamingTheRule() {
        ComponentModel changed = realm.copyOf("c");
        changed.put(PolicyComponent.POLICY, POLICY.replace("2024-08-31", "2024-08-32"));
        changed.put(PolicyComponent.VERSION, "5");

        assertRefused(changed, "varco.cutoff.component.invalid", "Rule 'pin-companies'");
    }

    @Test
    void previousThatCannotBeReadIsRefusedBecauseItCouldNotBeRestored() {
        ComponentModel changed = realm.copyOf("c");
        changed.put(PolicyComponent.PREVIOUS, "{}");

        assertRefused(changed, "varco.cutoff.component.invalid", "no list of rules");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "-1", "1.5", "99999999999"})
    void versionThatIsNoNumberIsRefused(String version) {
        ComponentModel changed = realm.copyOf("c");
        changed.put(PolicyComponent.VERSION, version);

        assertRefused(changed, "varco.cutoff.component.unnumbered", "");
    }

    @Test
    void secondPolicyOfARealmIsRefused() {
        ComponentModel second = realm.copyOf("c");
        second.setId(null);

        assertRefused(second, "varco.cutoff.component.second", "");
    }

    @Test
    void policyHiddenUnderAnotherComponentIsRefused() {
        ComponentModel hidden = new ComponentModel(realm.copyOf("c"));
        hidden.setParentId("another-component");

        assertRefused(hidden, "varco.cutoff.component.misplaced", "");
    }

    @Test
    void firstPolicyOfARealmNeedsNoIdAndNoParent() {
        ComponentModel first = realm.copyOf("c");
        first.setId(null);
        first.setParentId(null);

        assertThatCode(() -> factory.validateConfiguration(null, new TestRealm(), first))
                .doesNotThrowAnyException();
    }

    @Test
    void everyRefusalHasItsTextInBothLanguages() throws Exception {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.ITALIAN}) {
            Properties messages = new Properties();
            try (var file = getClass()
                    .getResourceAsStream("/theme-resources/messages/messages_%s.properties".formatted(language))) {
                messages.load(file);
            }
            for (String key : new String[] {"invalid", "second", "misplaced", "unnumbered", "stale", "help"}) {
                assertThat(messages).as(language + " " + key).containsKey("varco.cutoff.component." + key);
            }
            assertThat(factory.getConfigProperties())
                    .allSatisfy(
                            property -> assertThat(messages).containsKeys(property.getLabel(), property.getHelpText()));
            assertThat(ShippedPolicy.read().rules())
                    .allSatisfy(rule -> assertThat(messages).containsKey(rule.message()));
        }
    }

    @Test
    void componentAnswersWithItsPolicy() {
        assertThat(factory.create(null, realm.copyOf("c")).policy()).isEqualTo(ShippedPolicy.read());
    }

    @Test
    void changeKeepsTheVersionBefore() {
        PolicyComponent component = new PolicyComponent(realm.copyOf("c"));

        component.replace(MOVED);

        assertThat(component.policy()).isEqualTo(MOVED);
        assertThat(component.previous()).contains(POLICY);
        assertThat(component.version()).isEqualTo(5);
    }

    @Test
    void firstPolicyHasNoVersionBefore() {
        PolicyComponent component = PolicyComponent.createdFor(realm);

        component.replace(POLICY);

        assertThat(component.previous()).isEmpty();
        assertThat(component.version()).isEqualTo(1);
        assertThat(component.model().getParentId()).isEqualTo(TestRealm.ID);
    }

    @Test
    void repairKeepsTheLastVersionThatCouldBeRead() {
        PolicyComponent component = new PolicyComponent(realm.copyOf("c"));
        component.replace(MOVED);
        component.model().put(PolicyComponent.POLICY, "spoilt");

        component.replace(POLICY);

        assertThat(component.previous()).contains(POLICY);
        assertThat(component.policy()).isEqualTo(POLICY);
    }

    @Test
    void repairForgetsWhatNobodyCanRead() {
        PolicyComponent component = new PolicyComponent(realm.copyOf("c"));
        component.model().put(PolicyComponent.POLICY, "spoilt");
        component.model().put(PolicyComponent.PREVIOUS, "spoilt");
        component.model().put(PolicyComponent.VERSION, "spoilt");

        assertThat(component.version()).as("the version a repair must name").isZero();
        component.replace(POLICY);

        assertThat(component.previous()).isEmpty();
        assertThatCode(() -> factory.validateConfiguration(null, new TestRealm(), component.model()))
                .doesNotThrowAnyException();
    }

    private void assertRefused(ComponentModel saved, String key, String parameter) {
        assertThatThrownBy(() -> factory.validateConfiguration(null, realm, saved))
                .isInstanceOfSatisfying(ComponentValidationException.class, refusal -> {
                    assertThat(refusal).hasMessage(key);
                    assertThat(String.join(
                                    " ",
                                    Arrays.stream(refusal.getParameters())
                                            .map(Object::toString)
                                            .toList()))
                            .contains(parameter);
                });
    }
}
