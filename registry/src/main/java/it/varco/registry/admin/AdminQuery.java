package it.varco.registry.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedMap;

import it.varco.registry.InvalidEntryException;
import it.varco.registry.Page;
import it.varco.registry.identity.CodiceFiscale;

/**
 * The query parameters of a list. Read here and not by JAX-RS, which drops empty ones and ignores unknown ones: a filter
 * that is empty or misspelt must not list everybody.
 */
public final class AdminQuery {

    private static final String FIRST = "first";
    private static final String MAX = "max";

    private final MultivaluedMap<String, String> parameters;

    private AdminQuery(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /**
     * @param filters names that the list knows besides {@code first} and {@code max}
     * @throws WebApplicationException 400 for any other name, and for a name that comes twice
     */
    static AdminQuery of(MultivaluedMap<String, String> parameters, String... filters) {
        List<String> known =
                Stream.concat(Stream.of(filters), Stream.of(FIRST, MAX)).toList();
        if (!known.containsAll(parameters.keySet())) {
            throw AdminError.badRequest("Unknown query parameter; the parameters here are " + String.join(", ", known));
        }
        parameters.forEach((name, values) -> {
            if (values.size() != 1) {
                throw AdminError.badRequest(name + ": write it once");
            }
        });
        return new AdminQuery(parameters);
    }

    /**
     * @return the parameter's value, empty when it is left out
     * @throws WebApplicationException 400 when it is there without a value, or with control characters
     */
    public Optional<String> text(String name) {
        String value = parameters.getFirst(name);
        if (value != null && value.isBlank()) {
            throw AdminError.badRequest(name + ": is empty; give it a value or leave it out");
        }
        if (value != null && value.chars().anyMatch(Character::isISOControl)) {
            throw AdminError.badRequest(name + ": remove the control characters");
        }
        return Optional.ofNullable(value);
    }

    /**
     * @return whose entries to list, null for everybody's
     * @throws WebApplicationException 400 when {@code fiscalCode} is there but is not a codice fiscale
     */
    public CodiceFiscale person() {
        return text("fiscalCode").map(AdminInput::person).orElse(null);
    }

    /**
     * @return the day to limit the list to, null when it is left out
     * @throws WebApplicationException 400 when it is no date
     */
    public LocalDate day(String name) {
        return text(name)
                .map(text -> AdminInput.day(text)
                        .orElseThrow(() -> AdminError.badRequest(name + ": " + AdminInput.DAY_WANTED)))
                .orElse(null);
    }

    /**
     * @param reader empty for a text that stands for nothing
     * @param known the texts that stand for something, for the refusal
     * @return what the text stands for, null when it is left out
     * @throws WebApplicationException 400 when it stands for nothing
     */
    public <T> T oneOf(String name, Function<String, Optional<T>> reader, Stream<String> known) {
        return text(name)
                .map(text -> reader.apply(text)
                        .orElseThrow(() -> AdminError.badRequest(
                                name + ": use one of " + known.collect(Collectors.joining(", ")))))
                .orElse(null);
    }

    /**
     * @return the part asked for; without parameters, as much as one answer may hold
     * @throws WebApplicationException 400 when a parameter is not a number or out of range
     */
    public Page page() {
        try {
            return new Page(number(FIRST, 0), number(MAX, Page.LARGEST));
        } catch (InvalidEntryException invalid) {
            throw AdminError.badRequest(invalid.getMessage());
        }
    }

    private int number(String name, int otherwise) {
        try {
            return text(name).map(Integer::valueOf).orElse(otherwise);
        } catch (NumberFormatException notANumber) {
            throw new InvalidEntryException(name, "use a whole number below two billion");
        }
    }
}
