package it.varco.integration.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The cookies of one host. The JDK's own manager would send those with a Max-Age in an old syntax that servers misread. */
final class Cookies {

    private record Key(String name, String path) {}

    private final Map<Key, String> values = new LinkedHashMap<>();

    void take(List<String> setCookieHeaders) {
        setCookieHeaders.forEach(this::take);
    }

    private void take(String header) {
        String[] parts = header.split(";");
        int equals = parts[0].indexOf('=');
        String name = parts[0].substring(0, equals).trim();
        String value = parts[0].substring(equals + 1).trim();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] attribute = parts[i].trim().split("=", 2);
            attributes.put(attribute[0].toLowerCase(Locale.ROOT), attribute.length > 1 ? attribute[1] : "");
        }
        Key key = new Key(name, attributes.getOrDefault("path", "/"));
        if ("0".equals(attributes.get("max-age"))) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    String headerFor(URI uri) {
        List<String> pairs = new ArrayList<>();
        values.forEach((key, value) -> {
            if (uri.getPath().startsWith(key.path())) {
                pairs.add(key.name() + "=" + value);
            }
        });
        return String.join("; ", pairs);
    }

    List<String> names() {
        return values.keySet().stream().map(Key::name).collect(Collectors.toList());
    }
}
