package it.varco.integration.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.browser.Chromium;
import it.varco.integration.browser.ChromiumProgram;
import it.varco.integration.browser.WindowKind;
import it.varco.integration.browser.pages.ProfilePage;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfilePagesIT {

    private static final String LONG_NAME =
            "Associazione <script>alert('x')</script> & " + "Precipitevolissimevolmente".repeat(3);

    private final ChromiumProgram chromium;
    private final People people;
    private final PinRealm realm;

    ProfilePagesIT(VarcoServer server, ChromiumProgram chromium, People people) {
        this.chromium = chromium;
        this.people = people;
        this.realm = PinRealm.open(server);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void profilesWithLongNamesAndMarkup(String language) {
        assertThat(LONG_NAME).hasSizeGreaterThanOrEqualTo(120);
        NewPerson person = people.withPin()
                .profile("associazione", "long", LONG_NAME)
                .profile("intermediario", "studio", "Studio Prova")
                .profile("tipo-senza-traduzione");
        realm.register(person);
        ObjectNode atAnOffice = new ObjectMapper()
                .createObjectNode()
                .put("fiscalCode", person.fiscalCode())
                .put("type", "ente-pubblico")
                .put("office", "Ufficio <i>anagrafe</i>, sportello 12");
        realm.admin().post(realm.name() + "/varco-profiles", atAnOffice).expect(201);
        try (Chromium window = chromium.window(WindowKind.usual().language(language))) {
            PageCheck check = PageCheck.on(window, language);
            Begun.in(window, realm.relyingParty().begin()).choosePin().enter(person.fiscalCode(), People.PIN);
            check.passes("profile");
            assertThat(window.page().locator("main").innerText())
                    .as("markup is text")
                    .contains(LONG_NAME, "Ufficio <i>anagrafe</i>, sportello 12");

            window.page().evaluate("document.querySelectorAll('[name=profile]').forEach(each => each.value = 'x')");
            new ProfilePage(window).choose("Studio Prova");
            check.passes("profile-not-chosen");
            assertThat(window.page().locator("main").innerText())
                    .contains(Texts.in(language).of("varco.profile.error.choose"));
        }
    }
}
