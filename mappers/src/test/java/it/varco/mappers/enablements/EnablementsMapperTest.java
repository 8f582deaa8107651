package it.varco.mappers.enablements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ws.rs.core.Response;

import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.IDToken;
import org.keycloak.representations.idm.OAuth2ErrorRepresentation;
import org.keycloak.services.ErrorResponseException;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.mappers.FakeLogin;
import it.varco.mappers.FakeSession;
import it.varco.mappers.MapperModels;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.enablement.EnablementProvider;
import it.varco.registry.enablement.GrantedService;
import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.DecisionClock;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Over 250 lines: cap, memory, filter and both failure choices share one invented login. */
class EnablementsMapperTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
    private static final ActiveProfile PROFILE =
            new ActiveProfile("intermediario", new Organization("STB", "Studio Bianchi", null), null);

    private final List<EventType> reported = new ArrayList<>();
    private final EnablementsMapper mapper =
            new EnablementsMapper((session, during, login, person, away) -> reported.add(during));
    private final Registry registry = new Registry(new GrantedService("uniemens", null, "intermediario", null));
    private final FakeLogin login = person("rp");
    private FakeSession request = request();

    @Test
    void listIsInEveryTokenTypeAndTheRegistryIsAskedOnce() {
        Map<String, Object> expected =
                Map.of("enablements", List.of(Map.of("service", "uniemens", "profile", "intermediario")));

        assertThat(accessToken(MapperModels.everywhere())).isEqualTo(expected);
        assertThat(idToken(MapperModels.everywhere())).isEqualTo(expected);
        assertThat(userInfo(MapperModels.everywhere())).isEqualTo(expected);
        assertThat(introspection(MapperModels.everywhere())).isEqualTo(expected);
        assertThat(registry.questions).as("one read per request").hasSize(1);
    }

    @Test
    void nextRequestAsksAgain() {
        accessToken(MapperModels.everywhere());
        request = request();
        accessToken(MapperModels.everywhere());

        assertThat(registry.questions)
                .as("what an office revokes is gone from the next token")
                .hasSize(2);
    }

    @Test
    void twoClientsInOneRequestAreNotMixedUp() {
        FakeLogin other = person("other").attribute(ServiceFilter.ATTRIBUTE, "isee");
        accessToken(MapperModels.everywhere());
        mapper.transformAccessToken(
                new AccessToken(), MapperModels.everywhere(), request.session(), other.userSession(), other.context());

        assertThat(registry.questions).extracting(Question::services).containsExactly(Set.of(), Set.of("isee"));
    }

    @Test
    void registryIsAskedForThePersonInTheActiveProfileToday() {
        login.attribute(ServiceFilter.ATTRIBUTE, "uniemens##isee");
        accessToken(MapperModels.everywhere());

        assertThat(registry.questions)
                .containsExactly(new Question(
                        new CodiceFiscale("BNCBRN68S04F205D"), PROFILE, TODAY, Set.of("uniemens", "isee")));
    }

    @Test
    void nobodyIsAskedAboutWhenTheClaimIsSwitchedOff() {
        ProtocolMapperModel off = MapperModels.everywhere(
                "access.token.claim",
                "false",
                "id.token.claim",
                "false",
                "userinfo.token.claim",
                "false",
                "introspection.token.claim",
                "false");

        assertThat(List.of(accessToken(off), idToken(off), userInfo(off), introspection(off)))
                .containsOnly(Map.of());
        assertThat(registry.questions).isEmpty();
    }

    @Test
    void lightweightAccessTokenHasTheListOnlyWhenAskedFor() {
        request.lightweight();

        assertThat(accessToken(MapperModels.everywhere())).isEmpty();
        assertThat(registry.questions).isEmpty();
        assertThat(accessToken(MapperModels.everywhere("lightweight.claim", "true")))
                .containsKey("enablements");
    }

    @Test
    void listOfExactlyTheCapStaysInTheToken() {
        registry.answer = List.of(new GrantedService("è", null, null, null));
        int bytes = "[{\"service\":\"\"}]".length() + 2;

        assertThat(accessToken(MapperModels.everywhere(EnablementsConfig.CAP, String.valueOf(bytes))))
                .containsOnlyKeys("enablements");
        assertThat(accessToken(MapperModels.everywhere(EnablementsConfig.CAP, String.valueOf(bytes - 1))))
                .as("one byte more, although not one character more")
                .containsOnlyKeys("enablements_uri");
    }

    @Test
    void listPastTheCapIsWholeAtUserinfoAndIntrospection() {
        registry.answer = Stream.iterate(0, i -> i + 1)
                .limit(200)
                .map(i -> new GrantedService("service-" + i, null, null, null))
                .toList();

        Map<String, Object> pointer = Map.of("enablements_uri", FakeLogin.ISSUER + "/protocol/openid-connect/userinfo");
        assertThat(accessToken(MapperModels.everywhere())).isEqualTo(pointer);
        assertThat(idToken(MapperModels.everywhere())).isEqualTo(pointer);
        assertThat(userInfo(MapperModels.everywhere()).get("enablements"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(200);
        assertThat(introspection(MapperModels.everywhere()).get("enablements"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(200);
        assertThat(registry.questions).hasSize(1);
    }

    @Test
    void personWithoutEnablementsGetsAnEmptyList() {
        registry.answer = List.of();

        assertThat(accessToken(MapperModels.everywhere())).isEqualTo(Map.of("enablements", List.of()));
    }

    @Test
    void exampleTokenOfTheConsoleHasNoRecordAndNoClaim() {
        FakeLogin example = new FakeLogin("rp", "bncbrn68s04f205d");

        assertThat(accessToken(example)).isEmpty();
        assertThat(registry.questions).isEmpty();
    }

    @Test
    void accountThatIsNoPersonHasNoClaim() {
        FakeLogin staff = new FakeLogin("rp", "staff").with(CredentialKind.PIN, Assurance.PIN_ORDINARIO, PROFILE);

        assertThat(accessToken(staff)).isEmpty();
        assertThat(registry.questions).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "fail", "Mark", "mark ", "ignore"})
    void withoutARegistryAnswerThereIsNoTokenUnlessTheClientSaidMark(String choice) {
        login.attribute(FailureChoice.ATTRIBUTE, choice);
        registry.away = true;

        assertThatThrownBy(() -> accessToken(MapperModels.everywhere()))
                .isInstanceOfSatisfying(ErrorResponseException.class, refused -> {
                    Response answer = refused.getResponse();
                    assertThat(answer.getStatus()).isEqualTo(503);
                    assertThat(answer.getHeaderString("Retry-After")).matches("[1-9][0-9]*");
                    assertThat(answer.getHeaderString("Access-Control-Allow-Origin"))
                            .as("a browser client must be able to read the status")
                            .isNotNull();
                    assertThat(((OAuth2ErrorRepresentation) answer.getEntity()).getError())
                            .isEqualTo("temporarily_unavailable");
                });
        assertThat(reported).containsExactly(EventType.LOGIN);
    }

    @Test
    void userinfoAndIntrospectionFailAsWell() {
        registry.away = true;

        assertThatThrownBy(() -> userInfo(MapperModels.everywhere())).isInstanceOf(ErrorResponseException.class);
        request = request();
        assertThatThrownBy(() -> introspection(MapperModels.everywhere())).isInstanceOf(ErrorResponseException.class);
        assertThat(reported).containsExactly(EventType.USER_INFO_REQUEST, EventType.INTROSPECT_TOKEN);
    }

    @Test
    void clientThatSaidMarkGetsMarkedTokensAndOneReport() {
        login.attribute(FailureChoice.ATTRIBUTE, "mark");
        registry.away = true;
        Map<String, Object> marked = Map.of("enablements_status", "unavailable");

        assertThat(accessToken(MapperModels.everywhere())).isEqualTo(marked);
        assertThat(idToken(MapperModels.everywhere())).isEqualTo(marked);
        assertThat(userInfo(MapperModels.everywhere())).isEqualTo(marked);
        assertThat(registry.questions)
                .as("a slow failure is not waited for again")
                .hasSize(1);
        assertThat(reported).hasSize(1);
    }

    @Test
    void missingRegistryIsARegistryThatDoesNotAnswer() {
        login.attribute(FailureChoice.ATTRIBUTE, "mark");
        request = new FakeSession().install(DecisionClock.class, () -> TODAY);

        assertThat(accessToken(MapperModels.everywhere())).containsOnlyKeys("enablements_status");
        assertThat(reported).hasSize(1);
    }

    private FakeSession request() {
        return new FakeSession()
                .install(EnablementProvider.class, registry)
                .install(DecisionClock.class, () -> TODAY)
                .withCors();
    }

    private static FakeLogin person(String clientId) {
        return new FakeLogin(clientId, "bncbrn68s04f205d").with(CredentialKind.PIN, Assurance.PIN_DISPOSITIVO, PROFILE);
    }

    private Map<String, Object> accessToken(ProtocolMapperModel model) {
        return mapper.transformAccessToken(
                        new AccessToken(), model, request.session(), login.userSession(), login.context())
                .getOtherClaims();
    }

    private Map<String, Object> accessToken(FakeLogin someone) {
        KeycloakSession session = request.session();
        return mapper.transformAccessToken(
                        new AccessToken(), MapperModels.everywhere(), session, someone.userSession(), someone.context())
                .getOtherClaims();
    }

    private Map<String, Object> idToken(ProtocolMapperModel model) {
        return mapper.transformIDToken(new IDToken(), model, request.session(), login.userSession(), login.context())
                .getOtherClaims();
    }

    private Map<String, Object> userInfo(ProtocolMapperModel model) {
        return mapper.transformUserInfoToken(
                        new AccessToken(), model, request.session(), login.userSession(), login.context())
                .getOtherClaims();
    }

    private Map<String, Object> introspection(ProtocolMapperModel model) {
        return mapper.transformIntrospectionToken(
                        new AccessToken(), model, request.session(), login.userSession(), login.context())
                .getOtherClaims();
    }

    private record Question(CodiceFiscale person, ActiveProfile profile, LocalDate today, Set<String> services) {}

    private static final class Registry implements EnablementProvider {

        private final List<Question> questions = new ArrayList<>();
        private List<GrantedService> answer;
        private boolean away;

        private Registry(GrantedService... answer) {
            this.answer = List.of(answer);
        }

        @Override
        public List<GrantedService> grantedTo(
                RealmModel realm, CodiceFiscale person, ActiveProfile profile, LocalDate today, Set<String> services) {
            questions.add(new Question(person, profile, today, services));
            if (away) {
                throw new RegistryUnavailableException("The store is away", null);
            }
            return answer;
        }
    }
}
