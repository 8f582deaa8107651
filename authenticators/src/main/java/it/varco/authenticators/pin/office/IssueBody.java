package it.varco.authenticators.pin.office;

import java.time.LocalDate;
import java.util.List;

import it.varco.registry.EntryText;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.admin.AdminInput;
import it.varco.registry.identity.CodiceFiscale;

/**
 * What an office sends to issue a code. Who issues it is the administrator who sends it, so it is not among the fields.
 *
 * @param givenName needed for a person the realm does not know yet, ignored for others; so are family name and birth date
 * @param office that issues it
 * @param document it rests on, such as the form MV35 with the copy of an identity document
 * @param delivery see {@link DeliveryChoice}
 * @param language of mail and print, null for the realm's
 * @param email for the first half, null for the certified one
 * @param postalAddress lines under the name, for the second half
 * @param code id of the waiting code that the office has seen and replaces, null when it has seen none
 */
record IssueBody(
        String fiscalCode,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String office,
        String document,
        String delivery,
        String language,
        String email,
        List<String> postalAddress,
        String code) {

    CodiceFiscale person() {
        return AdminInput.person(fiscalCode);
    }

    PaperWork paperWork() {
        return new PaperWork(office, document);
    }

    /**
     * @throws InvalidEntryException naming the field that is wrong or missing
     */
    NewUser newUser() {
        List<LocalDate> possible = person().birthDateCandidates();
        if (birthDate != null && !possible.isEmpty() && !possible.contains(birthDate)) {
            throw new InvalidEntryException("birthDate", "does not fit the codice fiscale: check both");
        }
        return new NewUser(
                person(),
                EntryText.required("givenName", givenName, EntryText.TEXT),
                EntryText.required("familyName", familyName, EntryText.TEXT),
                birthDate);
    }

    /**
     * @throws InvalidEntryException naming the field that is wrong or missing
     */
    DeliveryChoice choice() {
        return DeliveryChoice.of(delivery, language, email, postalAddress);
    }

    /** Without what it says of the person. */
    @Override
    public String toString() {
        return "IssueBody[" + delivery + "]";
    }
}
