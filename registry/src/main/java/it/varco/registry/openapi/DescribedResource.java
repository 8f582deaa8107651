package it.varco.registry.openapi;

import java.io.InputStream;

/**
 * An admin resource with its part of the OpenAPI description, in the jar it comes in: a JSON file of the resource's own
 * {@code tags}, {@code paths} (from the realm's address on) and {@code components}; what all of them share is in
 * {@code META-INF/varco/openapi/openapi.json} of this jar.
 */
public interface DescribedResource {

    /** Last part of the resource's address; a factory has it already. */
    String getId();

    /** The part, read anew by each call; null when the jar lacks it. */
    default InputStream description() {
        return getClass().getResourceAsStream("/META-INF/varco/openapi/" + getId() + ".json");
    }
}
