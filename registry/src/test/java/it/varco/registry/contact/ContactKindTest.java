package it.varco.registry.contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.registry.InvalidEntryException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContactKindTest {

    @ParameterizedTest
    @CsvSource({
        "anna.rossi@example.org, anna.rossi@example.org",
        "Anna.Rossi+pin@Example.ORG, Anna.Rossi+pin@example.org",
        "' o''neil@pec.example.it ', o'neil@pec.example.it",
        "a@b.xn--p1ai, a@b.xn--p1ai"
    })
    void anAddressKeepsItsMailboxAndGetsItsDomainInLowerCase(String written, String stored) {
        assertThat(ContactKind.EMAIL.normalised(written)).isEqualTo(stored);
        assertThat(ContactKind.PEC.normalised(written)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "@example.org",
                "anna@",
                "anna@example",
                "anna@@example.org",
                "anna@example..org",
                "anna@-example.org",
                "anna@example.1",
                ".anna@example.org",
                "an..na@example.org",
                "anna rossi@example.org",
                "Anna <anna@example.org>",
                "anna@example.org, eve@example.com",
                "anna@example.org\r\nBcc: eve@example.com",
                "\"anna\"@example.org",
                "anna@[192.0.2.1]",
                "à@example.org",
                "anna@exämple.org"
            })
    void whatIsNoPlainAddressIsRefusedWithoutRepeatingIt(String written) {
        assertThatThrownBy(() -> ContactKind.EMAIL.normalised(written))
                .isInstanceOf(InvalidEntryException.class)
                .hasMessage("value: write an e-mail address such as name@example.org");
    }

    @Test
    void anAddressHasAtMost254Characters() {
        String domain = (("d".repeat(63) + ".").repeat(3)) + "org";
        String longest = "m".repeat(254 - 1 - domain.length()) + "@" + domain;
        assertThat(ContactKind.EMAIL.normalised(longest)).hasSize(254);
        assertThatThrownBy(() -> ContactKind.EMAIL.normalised("m" + longest)).isInstanceOf(InvalidEntryException.class);
        assertThatThrownBy(() -> ContactKind.EMAIL.normalised("m".repeat(65) + "@example.org"))
                .as("a mailbox has at most 64")
                .isInstanceOf(InvalidEntryException.class);
    }

    @Test
    void aNumberLosesItsSpaces() {
        assertThat(ContactKind.MOBILE.normalised(" +39 333 123 4567 ")).isEqualTo("+393331234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "333 1234567",
                "0039 333 1234567",
                "+0 333 1234567",
                "+39-333-1234567",
                "+39 (333) 1234567",
                "+39 333 123456x",
                "+12345",
                "+1234567890123456",
                "+39\t3331234567",
                "+٣٩٣٣٣١٢٣٤٥٦٧",
                "anna@example.org"
            })
    void aNumberIsInternationalOrRefused(String written) {
        assertThatThrownBy(() -> ContactKind.MOBILE.normalised(written))
                .isInstanceOf(InvalidEntryException.class)
                .hasMessageStartingWith("value: write the number with +");
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        assertThatThrownBy(() -> ContactKind.MOBILE.normalised(null)).hasMessage("value: is missing");
        assertThatThrownBy(() -> ContactKind.EMAIL.normalised("  ")).hasMessage("value: is missing");
    }

    @Test
    void neitherValueNorPersonIsInWhatALogWouldShow() {
        NewContact contact = new NewContact(
                new CodiceFiscale("RSSNNA75C52Z112J"),
                ContactKind.EMAIL,
                "anna@example.org",
                "documento",
                "Sede",
                ValidityPeriod.ALWAYS);
        assertThat(contact.toString()).contains("EMAIL").doesNotContain("anna@", "RSSNNA75C52Z112J");
    }
}
