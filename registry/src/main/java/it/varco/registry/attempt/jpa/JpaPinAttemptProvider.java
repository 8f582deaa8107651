package it.varco.registry.attempt.jpa;

import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;

import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

import it.varco.registry.attempt.ChargedAttempts;
import it.varco.registry.attempt.PinAttemptProvider;
import it.varco.registry.attempt.PinAttempts;
import it.varco.registry.storage.jpa.OwnTransaction;

/** Wrong PINs in Keycloak's own database, one row per credential, locked while it changes. */
final class JpaPinAttemptProvider implements PinAttemptProvider {

    /** Two attempts may both find no row; the second to write then finds the first one's. Once more is for a deletion. */
    private static final int TURNS = 3;

    private static final Logger logger = Logger.getLogger(JpaPinAttemptProvider.class);

    private final OwnTransaction own;

    JpaPinAttemptProvider(OwnTransaction own) {
        this.own = own;
    }

    @Override
    public ChargedAttempts charge(
            RealmModel realm, String userId, String credentialId, UnaryOperator<PinAttempts> next) {
        for (int turn = 1; turn < TURNS; turn++) {
            try {
                return own.call(entityManager -> charge(entityManager, realm, userId, credentialId, next));
            } catch (CreatedMeanwhileException again) {
                logger.debug("Two attempts made the first count of a credential at once: this one takes its turn");
            }
        }
        return own.call(entityManager -> charge(entityManager, realm, userId, credentialId, next));
    }

    @Override
    public Optional<PinAttempts> of(RealmModel realm, String credentialId) {
        return own.call(entityManager -> Optional.ofNullable(entityManager.find(PinAttemptEntity.class, credentialId)))
                .map(PinAttemptEntity::attempts);
    }

    @Override
    public void clear(RealmModel realm, String credentialId) {
        own.call(entityManager -> entityManager
                .createQuery("delete from PinAttemptEntity a where a.credentialId = :id and a.realmId = :realm")
                .setParameter("id", credentialId)
                .setParameter("realm", realm.getId())
                .executeUpdate());
    }

    private static ChargedAttempts charge(
            EntityManager entityManager,
            RealmModel realm,
            String userId,
            String credentialId,
            UnaryOperator<PinAttempts> next) {
        PinAttemptEntity stored =
                entityManager.find(PinAttemptEntity.class, credentialId, LockModeType.PESSIMISTIC_WRITE);
        PinAttemptEntity row = stored == null ? new PinAttemptEntity(credentialId, realm.getId(), userId) : stored;
        PinAttempts before = row.attempts();
        row.attempts(next.apply(before));
        if (stored == null) {
            create(entityManager, row);
        }
        return new ChargedAttempts(before, row.attempts());
    }

    private static void create(EntityManager entityManager, PinAttemptEntity row) {
        try {
            entityManager.persist(row);
            entityManager.flush();
        } catch (ModelDuplicateException | ConstraintViolationException sameKey) {
            throw new CreatedMeanwhileException(sameKey);
        }
    }

    private static final class CreatedMeanwhileException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CreatedMeanwhileException(Throwable cause) {
            super(cause);
        }
    }
}
