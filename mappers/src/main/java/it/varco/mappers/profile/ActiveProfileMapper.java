package it.varco.mappers.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperContainerModel;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.TokenIntrospectionTokenMapper;
import org.keycloak.protocol.oidc.mappers.UserInfoTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

import it.varco.mappers.claim.ClaimName;
import it.varco.mappers.claim.LoginRecordMapper;
import it.varco.mappers.claim.MapperProperties;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Organization;

/** The claim {@code active_profile}: the capacity in which the person acts. Parts that are not known are left out. */
public final class ActiveProfileMapper extends LoginRecordMapper
        implements OIDCAccessTokenMapper, OIDCIDTokenMapper, UserInfoTokenMapper, TokenIntrospectionTokenMapper {

    public static final String PROVIDER_ID = "varco-active-profile-mapper";

    private static final ClaimName CLAIM = new ClaimName("active_profile");

    private final List<ProviderConfigProperty> properties = MapperProperties.of(ActiveProfileMapper.class, CLAIM);

    @Override
    protected void write(IDToken token, ProtocolMapperModel model, LoginRecord login) {
        login.profile().ifPresent(profile -> token.setOtherClaims(CLAIM.of(model), claim(profile)));
    }

    private static Map<String, Object> claim(ActiveProfile profile) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("type", profile.type());
        putIfKnown(claim, "organization", profile.organization() == null ? null : claim(profile.organization()));
        putIfKnown(claim, "office", profile.office());
        return claim;
    }

    private static Map<String, Object> claim(Organization organization) {
        Map<String, Object> claim = new LinkedHashMap<>();
        putIfKnown(claim, "code", organization.code());
        putIfKnown(claim, "name", organization.name());
        putIfKnown(claim, "fiscal_code", organization.fiscalCode());
        return claim;
    }

    private static void putIfKnown(Map<String, Object> claim, String key, Object value) {
        if (value != null) {
            claim.put(key, value);
        }
    }

    @Override
    public void validateConfig(
            KeycloakSession session, RealmModel realm, ProtocolMapperContainerModel owner, ProtocolMapperModel model)
            throws ProtocolMapperConfigException {
        CLAIM.validate(model);
    }

    @Override
    public String getId() {
        return PROVIDER_ID;
    }

    @Override
    public String getDisplayType() {
        return "Varco: active profile";
    }

    @Override
    public String getHelpText() {
        return "Prints the capacity in which the person acts and the organisation they act for. The profile is the one"
                + " chosen at the login, so it stays the same for the life of the client's session.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return properties;
    }
}
