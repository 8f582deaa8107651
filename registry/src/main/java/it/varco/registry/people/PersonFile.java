package it.varco.registry.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import it.varco.registry.Page;
import it.varco.registry.ReadOnlyRegistryException;
import it.varco.registry.UnknownPersonException;
import it.varco.registry.contact.Contact;
import it.varco.registry.contact.ContactFilter;
import it.varco.registry.contact.ContactProvider;
import it.varco.registry.contact.rest.ContactRepresentation;
import it.varco.registry.enablement.EnablementFilter;
import it.varco.registry.enablement.EnablementProvider;
import it.varco.registry.enablement.rest.EnablementRepresentation;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.people.PersonRepresentation.AccountRepresentation;
import it.varco.registry.person.PersonFactFilter;
import it.varco.registry.person.PersonFactProvider;
import it.varco.registry.person.rest.PersonFactRepresentation;
import it.varco.registry.pin.PinJournalProvider;
import it.varco.registry.profile.ProfileFilter;
import it.varco.registry.profile.ProfileProvider;
import it.varco.registry.profile.rest.ProfileRepresentation;
import it.varco.registry.succession.SuccessionProvider;

/** Gathers what the registry's providers hold of one person. */
record PersonFile(KeycloakSession session, RealmModel realm) {

    /**
     * @param withContactValues false when only the kinds of the contacts are to be shown
     * @throws UnknownPersonException when nobody holds anything
     */
    PersonRepresentation of(CodiceFiscale person, boolean withContactValues) {
        SuccessionProvider successions = session.getProvider(SuccessionProvider.class);
        Function<Contact, ContactRepresentation> contact =
                withContactValues ? ContactRepresentation::of : ContactRepresentation::withoutValue;
        PersonRepresentation file = new PersonRepresentation(
                person.value(),
                successions.successorOf(realm, person).map(CodiceFiscale::value).orElse(null),
                account(person),
                all(
                        page -> session.getProvider(PersonFactProvider.class)
                                .list(realm, PersonFactFilter.of(person), page),
                        PersonFactRepresentation::of),
                all(
                        page -> session.getProvider(ProfileProvider.class).list(realm, ProfileFilter.of(person), page),
                        ProfileRepresentation::of),
                all(
                        page -> session.getProvider(EnablementProvider.class)
                                .list(realm, EnablementFilter.of(person), page),
                        EnablementRepresentation::of),
                all(
                        page -> session.getProvider(ContactProvider.class).list(realm, ContactFilter.of(person), page),
                        contact),
                successions.history(realm, person).stream()
                        .map(SuccessionRepresentation::of)
                        .toList());
        if (isEmpty(file)
                && session.getProvider(PinJournalProvider.class)
                        .of(realm, person)
                        .isEmpty()) {
            throw new UnknownPersonException();
        }
        return file;
    }

    private AccountRepresentation account(CodiceFiscale person) {
        UserModel user = session.users().getUserByUsername(realm, person.username());
        return user == null
                ? null
                : new AccountRepresentation(user.getId(), user.getFirstName(), user.getLastName(), user.isEnabled());
    }

    /** Null where the entries are kept in another system that does not list them. */
    private static <M, R> List<R> all(Function<Page, List<M>> list, Function<M, R> representation) {
        List<R> all = new ArrayList<>();
        List<M> part;
        try {
            do {
                part = list.apply(new Page(all.size(), Page.LARGEST));
                part.stream().map(representation).forEach(all::add);
            } while (part.size() == Page.LARGEST);
        } catch (ReadOnlyRegistryException elsewhere) {
            return null;
        }
        return all;
    }

    private static boolean isEmpty(PersonRepresentation file) {
        return file.account() == null
                && none(file.facts())
                && none(file.profiles())
                && none(file.enablements())
                && none(file.contacts())
                && none(file.successions());
    }

    private static boolean none(List<?> entries) {
        return entries == null || entries.isEmpty();
    }
}
