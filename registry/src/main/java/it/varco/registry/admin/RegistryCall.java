package it.varco.registry.admin;

import java.util.function.Supplier;

import jakarta.ws.rs.WebApplicationException;

import it.varco.registry.DuplicateEntryException;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.ReadOnlyRegistryException;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.StaleVersionException;
import it.varco.registry.SupersededPersonException;
import it.varco.registry.UnknownEntryException;
import it.varco.registry.UnknownPersonException;
import it.varco.registry.WrongStateException;

/** Lets a resource ask the registry; what the registry refuses becomes the answer of the admin API. */
public final class RegistryCall {

    private RegistryCall() {}

    /**
     * @return what the registry answered
     * @throws WebApplicationException 400, 404, 405, 409 or 503 with the registry's own message
     */
    public static <T> T answer(Supplier<T> call) {
        try {
            return call.get();
        } catch (InvalidEntryException invalid) {
            throw AdminError.badRequest(invalid.getMessage());
        } catch (SupersededPersonException superseded) {
            throw AdminError.superseded(superseded.successor());
        } catch (UnknownEntryException | UnknownPersonException unknown) {
            throw AdminError.notFound(unknown.getMessage());
        } catch (StaleVersionException stale) {
            throw AdminError.stale(stale.getMessage(), stale.currentVersion());
        } catch (DuplicateEntryException | WrongStateException conflict) {
            throw AdminError.conflict(conflict.getMessage());
        } catch (ReadOnlyRegistryException elsewhere) {
            throw AdminError.notAllowed(elsewhere.getMessage());
        } catch (RegistryUnavailableException down) {
            throw AdminError.unavailable("The registry does not answer: try again later");
        }
    }
}
