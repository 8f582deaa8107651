package it.varco.registry.admin;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.keycloak.models.RealmModel;

import it.varco.registry.UnknownEntryException;

/**
 * What the resources of entries with an id and a version do alike: check the role, ask the registry, record the change,
 * show the entry.
 *
 * @param view role to read
 * @param manage role to change
 * @param id of an entry
 * @param shown the entry as administrators read it
 * @param recorded the entry as admin events keep it
 * @param <M> an entry
 * @param <R> its representation
 */
public record EntryDesk<M, R>(
        AdminDesk desk,
        AdminPermission view,
        AdminPermission manage,
        Function<M, String> id,
        Function<M, R> shown,
        Function<M, Object> recorded) {

    /** For entries that events keep as administrators read them. */
    public EntryDesk(
            AdminDesk desk,
            AdminPermission view,
            AdminPermission manage,
            Function<M, String> id,
            Function<M, R> shown) {
        this(desk, view, manage, id, shown, shown::apply);
    }

    /**
     * Entries.
     *
     * @param filters names of the query parameters besides those of the page
     * @param list reads them, with the realm and the query
     * @throws WebApplicationException 400, 403 or what {@link RegistryCall} answers
     */
    public List<R> list(List<String> filters, Function<AdminQuery, Supplier<List<M>>> list) {
        desk.require(view);
        AdminQuery query = desk.query(filters.toArray(String[]::new));
        return RegistryCall.answer(list.apply(query)).stream().map(shown).toList();
    }

    /**
     * One entry.
     *
     * @throws WebApplicationException 403, 404 or what {@link RegistryCall} answers
     */
    public R get(Supplier<Optional<M>> find) {
        desk.require(view);
        return shown.apply(RegistryCall.answer(() -> find.get().orElseThrow(UnknownEntryException::new)));
    }

    /**
     * A new entry.
     *
     * @param bodyType what the administrator sends
     * @throws WebApplicationException 400, 403 or what {@link RegistryCall} answers
     */
    public <B extends Record> Response add(InputStream body, Class<B> bodyType, Function<B, M> add) {
        desk.require(manage);
        B sent = JsonBody.read(body, bodyType);
        M added = RegistryCall.answer(() -> add.apply(sent));
        return desk.created(id.apply(added), shown.apply(added), recorded.apply(added));
    }

    /**
     * A change that needs nothing but the version.
     *
     * @throws WebApplicationException 400, 403 or what {@link RegistryCall} answers
     */
    public Response change(String action, String entryId, InputStream body, Change<M> change) {
        desk.require(manage);
        int version = AdminInput.version(JsonBody.read(body, EntryVersion.class).version());
        return changed(action, () -> change.apply(desk.realm(), entryId, version));
    }

    /**
     * A last day; today in Rome when none is sent.
     *
     * @throws WebApplicationException 400, 403 or what {@link RegistryCall} answers
     */
    public Response end(String entryId, InputStream body, End<M> end) {
        desk.require(manage);
        EntryEnd sent = JsonBody.read(body, EntryEnd.class);
        int version = AdminInput.version(sent.version());
        LocalDate lastDay = desk.dayOrToday(sent.lastDay());
        return changed("end", () -> end.apply(desk.realm(), entryId, version, lastDay));
    }

    private Response changed(String action, Supplier<M> change) {
        M changed = RegistryCall.answer(change);
        return desk.changed(action, id.apply(changed), shown.apply(changed), recorded.apply(changed));
    }

    /** A change of an entry that is at the version. */
    public interface Change<M> {
        M apply(RealmModel realm, String id, int version);
    }

    /** The end of an entry that is at the version. */
    public interface End<M> {
        M apply(RealmModel realm, String id, int version, LocalDate lastDay);
    }
}
