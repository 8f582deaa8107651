package it.varco.authenticators.cutoff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.keycloak.component.ComponentModel;
import org.keycloak.models.utils.RealmModelDelegate;

/** A realm of nothing but components. */
class TestRealm extends RealmModelDelegate {

    static final String ID = "realm-1";

    private final List<ComponentModel> components = new ArrayList<>();

    TestRealm() {
        super(null);
    }

    /** Holds a copy, as the database would. */
    TestRealm holding(String id, String version, String policy) {
        ComponentModel component = new ComponentModel();
        component.setId(id);
        component.setParentId(ID);
        component.setProviderType(PolicyComponent.TYPE);
        component.setProviderId(PolicyComponent.PROVIDER_ID);
        component.put(PolicyComponent.VERSION, version);
        component.put(PolicyComponent.POLICY, policy);
        components.add(component);
        return this;
    }

    /** What the component with that id would be loaded as. */
    ComponentModel copyOf(String id) {
        return new ComponentModel(getComponent(id));
    }

    void forget() {
        components.clear();
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public ComponentModel getComponent(String id) {
        return components.stream()
                .filter(component -> component.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Stream<ComponentModel> getComponentsStream(String parentId, String providerType) {
        return components.stream()
                .filter(component -> component.getParentId().equals(parentId)
                        && component.getProviderType().equals(providerType));
    }
}
