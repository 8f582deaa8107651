package it.varco.authenticators.pin.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.keycloak.models.UserModel;

import it.varco.registry.identity.CodiceFiscale;

/**
 * What a channel is given: never more halves than it is to deliver.
 *
 * @param person who receives it, with their names
 * @param fiscalCode of the person; a channel shows it masked
 * @param number of the code, the same on everything that belongs together, so that a person can tell the halves of an
 *     old code from those of a new one; no secret
 * @param halves one, or both for a print at the counter
 * @param reset whether it replaces a forgotten PIN; otherwise it is an office's
 * @param lastDay last day of the code, Europe/Rome
 * @param language of the texts
 * @param address as the channel needs it: an e-mail address, a telephone number, the lines of a postal address, nothing
 */
public record PinShipment(
        UserModel person,
        CodiceFiscale fiscalCode,
        String number,
        List<PinHalf> halves,
        boolean reset,
        LocalDate lastDay,
        Locale language,
        List<String> address) {

    public PinShipment {
        halves = List.copyOf(halves);
        address = List.copyOf(address);
    }

    /** The same code, with these halves and this address. */
    public PinShipment with(List<PinHalf> others, List<String> otherAddress) {
        return new PinShipment(person, fiscalCode, number, others, reset, lastDay, language, otherAddress);
    }

    /** Given name and family name, as far as they are known. */
    String name() {
        String given = person.getFirstName() == null ? "" : person.getFirstName();
        String family = person.getLastName() == null ? "" : person.getLastName();
        return (given + " " + family).strip();
    }

    /** Without halves, address and name. */
    @Override
    public String toString() {
        return "PinShipment[" + number + "]";
    }
}
