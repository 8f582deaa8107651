package it.varco.authenticators.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import it.varco.registry.profile.ActiveProfile;

/** Model of the page. Each profile goes by what it is, so that a change in between never turns into another choice. */
final class ProfilePage {

    private ProfilePage() {}

    static List<Map<String, String>> model(List<ActiveProfile> offered) {
        return offered.stream().map(ProfilePage::model).toList();
    }

    /** Value of the form field for that profile. */
    static String key(ActiveProfile profile) {
        return String.join(
                "/",
                profile.type(),
                Objects.toString(profile.organizationCode(), ""),
                Objects.toString(profile.office(), ""));
    }

    private static Map<String, String> model(ActiveProfile profile) {
        return Map.of(
                "id",
                key(profile),
                "type",
                profile.type(),
                "organization",
                profile.organization() == null
                        ? ""
                        : Objects.toString(profile.organization().name(), ""),
                "office",
                Objects.toString(profile.office(), ""));
    }
}
