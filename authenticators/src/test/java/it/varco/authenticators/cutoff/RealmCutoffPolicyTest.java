package it.varco.authenticators.cutoff;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RealmCutoffPolicyTest {

    @Test
    void realmWithoutThePolicyIsLeftAlone() {
        assertThat(RealmCutoffPolicy.of(new TestRealm())).isEmpty();
        assertThat(RealmCutoffPolicy.of(new CachedTestRealm())).isEmpty();
    }

    @Test
    void policyIsReadFromARealmThatIsNotCached() {
        TestRealm realm = new TestRealm().holding("c", "1", ShippedPolicy.json());

        assertThat(RealmCutoffPolicy.of(realm)).contains(ShippedPolicy.read());
    }

    @Test
    void policyOfACachedRealmIsParsedOnce() {
        TestRealm realm = new CachedTestRealm().holding("c", "1", ShippedPolicy.json());

        CutoffPolicy first = RealmCutoffPolicy.of(realm).orElseThrow();

        assertThat(RealmCutoffPolicy.of(realm).orElseThrow()).isSameAs(first);
    }

    @Test
    void changeInTheSameRequestIsSeenAlthoughTheCacheEntryIsTheOldOne() {
        TestRealm realm = new CachedTestRealm().holding("c", "1", ShippedPolicy.json());
        RealmCutoffPolicy.of(realm);
        String moved = ShippedPolicy.json().replace("2024-08-31", "2025-03-31");

        realm.forget();
        realm.holding("c", "2", moved);

        assertThat(RealmCutoffPolicy.of(realm)).contains(CutoffPolicyJson.parse(moved));
    }

    @Test
    void policyThatCannotBeReadRefusesEverything() {
        for (TestRealm realm : new TestRealm[] {new TestRealm(), new CachedTestRealm()}) {
            realm.holding("c", "1", "{\"rules\":[]}");
            assertThatThrownBy(() -> RealmCutoffPolicy.of(realm))
                    .isInstanceOf(UnreadablePolicyException.class)
                    .hasMessageContaining("has no rules");
        }
    }

    @Test
    void componentWithoutAPolicyRefusesEverything() {
        TestRealm realm = new CachedTestRealm().holding("c", "1", null);

        assertThatThrownBy(() -> RealmCutoffPolicy.of(realm)).isInstanceOf(UnreadablePolicyException.class);
    }

    @Test
    void twoPoliciesRefuseEverythingEvenWhenBothAllow() {
        TestRealm realm =
                new TestRealm().holding("c", "1", ShippedPolicy.json()).holding("d", "1", ShippedPolicy.json());

        assertThatThrownBy(() -> RealmCutoffPolicy.of(realm))
                .isInstanceOf(UnreadablePolicyException.class)
                .hasMessageContaining("2 cut-off policies");
    }
}
