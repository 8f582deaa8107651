package it.varco.mappers.fiscalnumber;

import org.keycloak.protocol.ProtocolMapperUtils;
import org.keycloak.representations.AccessToken;

import org.junit.jupiter.api.Test;

import it.varco.mappers.FakeLogin;
import it.varco.mappers.FakeSession;
import it.varco.mappers.MapperModels;

import static org.assertj.core.api.Assertions.assertThat;

class IntrospectionUsernameMapperTest {

    private final IntrospectionUsernameMapper mapper = new IntrospectionUsernameMapper();
    private final FakeLogin login = new FakeLogin("rp", "rssnna75c52z112j");

    @Test
    void usernameIsTheSubject() {
        AccessToken token = new AccessToken();
        token.subject("pairwise-subject");

        assertThat(introspected(token).getOtherClaims()).containsEntry("username", "pairwise-subject");
    }

    @Test
    void tokenWithoutSubjectStillHidesTheCodiceFiscale() {
        assertThat(introspected(new AccessToken()).getOtherClaims())
                .as("any value keeps Keycloak from adding the username")
                .containsEntry("username", "");
    }

    @Test
    void itRunsAfterEveryMapperThatMaySetTheSubject() {
        assertThat(mapper.getPriority()).isGreaterThan(ProtocolMapperUtils.PRIORITY_SCRIPT_MAPPER);
    }

    private AccessToken introspected(AccessToken token) {
        return mapper.transformIntrospectionToken(
                token, MapperModels.everywhere(), new FakeSession().session(), login.userSession(), login.context());
    }
}
