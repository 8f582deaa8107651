package it.varco.mappers;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Interfaces of Keycloak with only the methods a test needs: any other call fails the test by its name. */
public final class Fake {

    private Fake() {}

    /**
     * @param answers public object with methods of the same name and parameters as those of the type
     */
    public static <T> T of(Class<T> type, Object answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Method answer = find(answers, method);
                    if (answer != null) {
                        return call(answer, answers, arguments);
                    }
                    return switch (method.getName()) {
                        case "equals" -> proxy == arguments[0];
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "toString" -> "fake " + type.getSimpleName();
                        default ->
                            throw new UnsupportedOperationException(type.getSimpleName() + "." + method.getName());
                    };
                }));
    }

    private static Method find(Object answers, Method wanted) {
        try {
            Method answer = answers.getClass().getDeclaredMethod(wanted.getName(), wanted.getParameterTypes());
            answer.setAccessible(true);
            return answer;
        } catch (NoSuchMethodException notAnswered) {
            return null;
        }
    }

    private static Object call(Method answer, Object answers, Object[] arguments) throws Throwable {
        try {
            return answer.invoke(answers, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
