package it.varco.integration.server;

import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import it.varco.integration.browser.Chromium;
import it.varco.integration.browser.ChromiumProgram;
import it.varco.integration.browser.WindowKind;
import it.varco.integration.events.LoginEvents;
import it.varco.integration.http.HttpBrowser;
import it.varco.integration.oidc.RelyingParty;
import it.varco.integration.people.People;
import it.varco.integration.policy.Policy;
import it.varco.sandbox.admin.AdminApi;

/** Starts the server at the first test that asks, stops it after the last one of the run. */
final class WholeServerExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(WholeServerExtension.class);

    /** Kept for the whole run. */
    private static final Map<Class<?>, Function<ExtensionContext, Object>> SHARED = Map.of(
            StartedServer.class, context -> StartedServer.tried(),
            VarcoServer.class, context -> shared(context, StartedServer.class).get(),
            People.class, context -> new People(),
            ChromiumProgram.class,
                    context -> ChromiumProgram.start(Setting.read().target()));

    /** Made for each test, closed after it. */
    private static final Map<Class<?>, Function<ExtensionContext, Object>> FRESH = Map.of(
            AdminApi.class, context -> server(context).admin(),
            RelyingParty.class, context -> RelyingParty.of(server(context), VarcoServer.REALM),
            Policy.class, context -> new Policy(server(context).admin(), VarcoServer.REALM),
            LoginEvents.class, context -> new LoginEvents(server(context).admin(), VarcoServer.REALM),
            HttpBrowser.class,
                    context -> new HttpBrowser(
                            server(context).trust(), server(context).callback()),
            Chromium.class, context -> shared(context, ChromiumProgram.class).window(WindowKind.usual()));

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return SHARED.containsKey(type) || FRESH.containsKey(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (SHARED.containsKey(type)) {
            return shared(context, type);
        }
        return context.getStore(NAMESPACE)
                .computeIfAbsent(type, wanted -> FRESH.get(wanted).apply(context), Object.class);
    }

    private static <T> T shared(ExtensionContext context, Class<T> type) {
        return type.cast(context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(type, wanted -> SHARED.get(wanted).apply(context), Object.class));
    }

    private static VarcoServer server(ExtensionContext context) {
        return shared(context, VarcoServer.class);
    }
}
