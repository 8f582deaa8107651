package it.varco.registry.storage.jpa;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.keycloak.models.RealmModel;

import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

import it.varco.registry.RegistryUnavailableException;

/**
 * The registry's tables without a Keycloak server: an empty H2 database filled by the shipped changelog. With
 * {@code -Dvarco.test.jdbc=jdbc:postgresql://…} the same tests run on a PostgreSQL.
 */
public final class RegistryDatabase implements OwnTransaction, AutoCloseable {

    private static final List<String> ENTITIES = List.of(
            "storage.jpa.EntryLock",
            "enablement.jpa.EnablementEntity",
            "profile.jpa.ProfileEntity",
            "person.jpa.PersonFactEntity",
            "contact.jpa.ContactEntity",
            "succession.jpa.SuccessionEntity",
            "pin.jpa.PinEntryEntity",
            "attempt.jpa.PinAttemptEntity");

    private final SessionFactory sessions;

    public RegistryDatabase() {
        String url = System.getProperty(
                "varco.test.jdbc", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        create(url);
        Configuration configuration = new Configuration()
                .setProperty("hibernate.connection.url", url)
                .setProperty("hibernate.connection.pool_size", "20")
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("hibernate.generate_statistics", "true")
                .setProperty("hibernate.session.events.log", "false");
        ENTITIES.forEach(entity -> configuration.addAnnotatedClass(load(entity)));
        sessions = configuration.buildSessionFactory();
    }

    /** A realm of which only the id is asked; every one has its own rows. */
    public static RealmModel realm() {
        String id = UUID.randomUUID().toString();
        return (RealmModel) Proxy.newProxyInstance(
                RealmModel.class.getClassLoader(), new Class<?>[] {RealmModel.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getId")) {
                        return id;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Work of a caller, committed at its end. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        return sessions.fromTransaction(work::apply);
    }

    /** Work of a caller without a result. */
    public void doInTransaction(Consumer<EntityManager> work) {
        sessions.inTransaction(work::accept);
    }

    @Override
    public <T> T call(Function<EntityManager, T> work) {
        try {
            return inTransaction(work);
        } catch (PersistenceException failure) {
            throw new RegistryUnavailableException("The test's database did not answer", failure);
        }
    }

    /** How many statements the work sends. */
    public long statements(Runnable work) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        work.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    @Override
    public void close() {
        sessions.close();
    }

    private static void create(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            new CommandScope(UpdateCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                    .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, RegistryJpaEntityProviderFactory.CHANGELOG)
                    .execute();
        } catch (SQLException | LiquibaseException failure) {
            throw new IllegalStateException("The changelog did not run", failure);
        }
    }

    private static Class<?> load(String entity) {
        try {
            return Class.forName("it.varco.registry." + entity);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("An entity was renamed: " + entity, missing);
        }
    }
}
