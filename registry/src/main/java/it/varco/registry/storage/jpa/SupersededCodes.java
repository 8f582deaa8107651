package it.varco.registry.storage.jpa;

import java.util.Optional;

import jakarta.persistence.EntityManager;

import it.varco.registry.SupersededPersonException;
import it.varco.registry.identity.CodiceFiscale;

/**
 * Which codes were replaced. Asked where entries are added, under the person's lock; tokens do not need it, since an old
 * code has no user and no entries left.
 */
public record SupersededCodes(EntityManager entityManager) {

    /** The code that replaced this one in the end, empty when none did. */
    public Optional<CodiceFiscale> successorOf(String realmId, CodiceFiscale person) {
        Optional<CodiceFiscale> last = Optional.empty();
        for (Optional<CodiceFiscale> next = next(realmId, person); next.isPresent(); next = next(realmId, next.get())) {
            last = next;
        }
        return last;
    }

    /**
     * @throws SupersededPersonException when it was replaced
     */
    public void requireCurrent(String realmId, CodiceFiscale person) {
        successorOf(realmId, person).ifPresent(successor -> {
            throw new SupersededPersonException(successor);
        });
    }

    /** A chain has an end, because a code that was replaced can replace no other. */
    private Optional<CodiceFiscale> next(String realmId, CodiceFiscale person) {
        return entityManager
                .createQuery(
                        "select s.newCode from SuccessionEntity s where s.realmId = :realm and s.oldCode = :person",
                        String.class)
                .setParameter("realm", realmId)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(CodiceFiscale::new)
                .findFirst();
    }
}
