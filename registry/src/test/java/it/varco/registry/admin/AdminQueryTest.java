package it.varco.registry.admin;

import java.util.List;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import it.varco.registry.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AdminQueryTest {

    @Test
    void withoutParametersItIsTheFirstFullPageOfEverybody() {
        AdminQuery query = query();

        assertThat(query.person()).isNull();
        assertThat(query.page()).isEqualTo(new Page(0, Page.LARGEST));
        assertThat(query.text("service")).isEmpty();
    }

    @Test
    void parametersAreRead() {
        AdminQuery query = query("fiscalCode", "rssmra75c22h501i", "first", "20", "max", "1", "service", "a b");

        assertThat(query.person().value()).isEqualTo("RSSMRA75C22H501I");
        assertThat(query.page()).isEqualTo(new Page(20, 1));
        assertThat(query.text("service")).contains("a b");
    }

    @ParameterizedTest
    @CsvSource({
        "max, 0, max:",
        "max, 101, max:",
        "max, 1000000000, max:",
        "max, 10000000000, max:",
        "max, ten, max:",
        "max, '', max:",
        "first, -1, first:",
        "fiscalCode, '', fiscalCode:",
        "fiscalCode, ' ', fiscalCode:",
        "fiscalCode, RSSMRA75C22H501A, fiscalCode:",
        "fiscalcode, RSSMRA75C22H501I, Unknown query parameter"
    })
    void anEmptyMisspeltOrImpossibleParameterNeverListsEverybody(String name, String value, String message) {
        assertThatThrownBy(() -> {
                    AdminQuery query = query(name, value);
                    query.person();
                    query.page();
                })
                .hasMessageStartingWith(message);
    }

    @Test
    void controlCharactersAreRefusedBeforeADatabaseChokesOnThem() {
        assertThatThrownBy(() -> query("service", "a\u0000b").text("service")).hasMessageStartingWith("service:");
    }

    @Test
    void aParameterThatComesTwiceIsRefused() {
        MultivaluedHashMap<String, String> twice = new MultivaluedHashMap<>();
        twice.put("fiscalCode", List.of("RSSMRA75C22H501I", "RSSNNA75C52Z112J"));

        assertThatThrownBy(() -> AdminQuery.of(twice, "fiscalCode")).hasMessageStartingWith("fiscalCode:");
    }

    private static AdminQuery query(String... namesAndValues) {
        MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            parameters.putSingle(namesAndValues[index], namesAndValues[index + 1]);
        }
        return AdminQuery.of(parameters, "fiscalCode", "service");
    }
}
