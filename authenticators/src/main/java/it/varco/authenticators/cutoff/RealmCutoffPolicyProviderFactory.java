package it.varco.authenticators.cutoff;

import java.util.List;

import org.keycloak.Config;
import org.keycloak.component.ComponentModel;
import org.keycloak.component.ComponentValidationException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/**
 * Checks every way a policy can reach a realm: our own admin resource, Keycloak's components, an import. An import
 * refused here stops the realm from being created, so no realm starts with a policy that cannot be read.
 */
public final class RealmCutoffPolicyProviderFactory implements CutoffPolicyProviderFactory {

    private static final List<ProviderConfigProperty> PROPERTIES = ProviderConfigurationBuilder.create()
            .property()
            .name(PolicyComponent.POLICY)
            .type(ProviderConfigProperty.TEXT_TYPE)
            .label("varco.cutoff.component.policy")
            .helpText("varco.cutoff.component.policy.help")
            .add()
            .property()
            .name(PolicyComponent.VERSION)
            .type(ProviderConfigProperty.STRING_TYPE)
            .label("varco.cutoff.component.version")
            .helpText("varco.cutoff.component.version.help")
            .add()
            .property()
            .name(PolicyComponent.PREVIOUS)
            .type(ProviderConfigProperty.TEXT_TYPE)
            .label("varco.cutoff.component.previous")
            .helpText("varco.cutoff.component.previous.help")
            .add()
            .build();

    @Override
    public String getId() {
        return PolicyComponent.PROVIDER_ID;
    }

    @Override
    public CutoffPolicyProvider create(KeycloakSession session, ComponentModel model) {
        return () -> CutoffPolicyJson.parse(new PolicyComponent(model).policy());
    }

    @Override
    public void validateConfiguration(KeycloakSession session, RealmModel realm, ComponentModel model) {
        if (model.getParentId() != null && !model.getParentId().equals(realm.getId())) {
            throw new ComponentValidationException("varco.cutoff.component.misplaced");
        }
        boolean another = realm.getComponentsStream(realm.getId(), PolicyComponent.TYPE)
                .anyMatch(component -> !component.getId().equals(model.getId()));
        if (another) {
            throw new ComponentValidationException("varco.cutoff.component.second");
        }
        PolicyComponent saved = new PolicyComponent(model);
        if (!saved.hasVersion()) {
            throw new ComponentValidationException("varco.cutoff.component.unnumbered");
        }
        try {
            CutoffPolicyJson.parse(saved.policy());
            saved.previous().ifPresent(CutoffPolicyJson::parse);
        } catch (InvalidPolicyException e) {
            throw new ComponentValidationException("varco.cutoff.component.invalid", e.getMessage());
        }
        refuseUnnoticedChange(realm, saved);
    }

    /** Else an edit that started before a change made in the console would silently undo it. */
    private static void refuseUnnoticedChange(RealmModel realm, PolicyComponent saved) {
        String id = saved.model().getId();
        ComponentModel stored = id == null ? null : realm.getComponent(id);
        if (stored == null) {
            return;
        }
        PolicyComponent before = new PolicyComponent(stored);
        if (!saved.policy().equals(before.policy()) && saved.version() <= before.version()) {
            throw new ComponentValidationException(
                    "varco.cutoff.component.stale", String.valueOf(before.version() + 1));
        }
    }

    @Override
    public String getHelpText() {
        return "varco.cutoff.component.help";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return PROPERTIES;
    }

    @Override
    public void init(Config.Scope config) {
        // no settings
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // nothing to prepare
    }

    @Override
    public void close() {
        // nothing held
    }
}
