package it.varco.integration.login;

import it.varco.integration.http.Page;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.ServerLog;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.rp.LoginAttempt;

import static org.assertj.core.api.Assertions.assertThat;

/** Each page of the login that has a form, reached anew for each use. */
record PagesWithForms(PinRealm realm, People people) {

    Page picker() {
        return realm.browser().open(realm.relyingParty().begin().uri());
    }

    Page pinForm() {
        return PinSteps.pick(picker());
    }

    Page profiles() {
        NewPerson person = people.withPin().profile("avvocato");
        realm.register(person);
        return PinSteps.send(pinForm(), person.fiscalCode(), People.PIN);
    }

    /** Patronati never had the PIN, so this one is refused whatever the date. */
    Page notice() {
        NewPerson person = people.withPin().profile("patronato");
        realm.register(person);
        LoginAttempt attempt = PinSteps.asking("patronato", realm.relyingParty().begin());
        return PinSteps.send(PinSteps.form(realm.browser(), attempt), person.fiscalCode(), People.PIN);
    }

    /** Keycloak itself logs some of these with a stack trace of its own; none may come from us or reach the last resort. */
    static void assertThatTheLogIsClean(ServerLog log, long mark) {
        assertThat(log.since(mark).lines().filter(line -> line.contains("Uncaught") || line.contains("at it.varco.")))
                .as("nothing of ours for an operator to worry about")
                .isEmpty();
    }
}
