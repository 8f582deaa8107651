package it.varco.authenticators;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/**
 * A double of one of Keycloak's wide interfaces: what {@code answers} declares is answered, anything else fails the test
 * that came to need it.
 */
public final class Fake {

    private Fake() {}

    public static <T> T of(Class<T> type, Object answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "toString" -> "fake " + type.getSimpleName();
                    default -> call(answers, method, arguments);
                }));
    }

    private static Object call(Object answers, Method wanted, Object[] arguments) throws Throwable {
        Method answer = Arrays.stream(answers.getClass().getDeclaredMethods())
                .filter(each -> each.getName().equals(wanted.getName())
                        && each.getParameterCount() == wanted.getParameterCount())
                .findFirst()
                .orElseThrow(() -> new UnsupportedOperationException(wanted.toString()));
        answer.setAccessible(true);
        try {
            return answer.invoke(answers, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
