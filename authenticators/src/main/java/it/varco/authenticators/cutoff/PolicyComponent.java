package it.varco.authenticators.cutoff;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.keycloak.component.ComponentModel;
import org.keycloak.models.RealmModel;

/**
 * The settings of the realm component that holds the policy.
 *
 * @param model the component
 */
record PolicyComponent(ComponentModel model) {

    static final String TYPE = CutoffPolicyProvider.class.getName();
    static final String PROVIDER_ID = "varco-cut-off";

    /** The policy's JSON. */
    static final String POLICY = "policy";

    /** Grows by one with each change; a number from 1. */
    static final String VERSION = "version";

    /** JSON of the version before; absent for the first. */
    static final String PREVIOUS = "previous";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /**
     * @return empty when the realm holds none
     * @throws UnreadablePolicyException when it holds more than one
     */
    static Optional<PolicyComponent> of(RealmModel realm) {
        List<ComponentModel> components =
                realm.getComponentsStream(realm.getId(), TYPE).toList();
        if (components.size() > 1) {
            throw new UnreadablePolicyException(
                    "The realm holds %d cut-off policies: remove all but one component of type %s"
                            .formatted(components.size(), TYPE));
        }
        return components.stream().map(PolicyComponent::new).findFirst();
    }

    /** A component that the realm does not hold yet. */
    static PolicyComponent createdFor(RealmModel realm) {
        ComponentModel model = new ComponentModel();
        model.setName("cut-off");
        model.setProviderType(TYPE);
        model.setProviderId(PROVIDER_ID);
        model.setParentId(realm.getId());
        return new PolicyComponent(model);
    }

    String policy() {
        return model.get(POLICY);
    }

    Optional<String> previous() {
        return Optional.ofNullable(model.get(PREVIOUS));
    }

    /** 0 when it is not a number: any version an administrator can hold is then too old but 0, which repairs it. */
    int version() {
        String version = model.get(VERSION);
        return hasVersion() ? Integer.parseInt(version) : 0;
    }

    boolean hasVersion() {
        String version = model.get(VERSION);
        return version != null && NUMBER.matcher(version).matches();
    }

    /**
     * Puts a new policy in the place of the old one, which becomes the previous. An old one that cannot be read is of no
     * use to anybody: then the previous stays the previous.
     */
    void replace(String policy) {
        Optional<String> previous = Stream.of(Optional.ofNullable(policy()), previous())
                .flatMap(Optional::stream)
                .filter(PolicyComponent::readable)
                .findFirst();
        previous.ifPresentOrElse(
                json -> model.put(PREVIOUS, json), () -> model.getConfig().remove(PREVIOUS));
        model.put(VERSION, String.valueOf(version() + 1));
        model.put(POLICY, policy);
    }

    private static boolean readable(String json) {
        try {
            CutoffPolicyJson.parse(json);
            return true;
        } catch (InvalidPolicyException e) {
            return false;
        }
    }
}
