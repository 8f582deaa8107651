// Asks the browser for a passkey, or for a new one, with what Keycloak put on the form, and sends back what it answers.
// Keycloak's own modules need an inline import map, which the policy of the realm template forbids.
const form = document.querySelector("[data-varco-passkey]");
const asked = form.dataset;
const button = form.querySelector("button[type=submit]");
let pending;

function bytes(text) {
    return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (character) => character.charCodeAt(0));
}

function text(buffer) {
    return btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replace(/\+/g, "-")
        .replace(/\//g, "_")
        .replace(/=+$/, "");
}

function given(value) {
    return value && value !== "not specified" ? value : undefined;
}

function keys(list, separator) {
    return (list || "")
        .split(separator)
        .filter(Boolean)
        .map((id) => ({ type: "public-key", id: bytes(id) }));
}

function limits() {
    return asked.timeout > 0 ? { timeout: asked.timeout * 1000 } : {};
}

function existing(mediation) {
    return navigator.credentials.get({
        mediation,
        signal: pending.signal,
        publicKey: {
            ...limits(),
            challenge: bytes(asked.challenge),
            rpId: asked.rpId,
            userVerification: given(asked.verification),
            allowCredentials: keys(asked.credentials, " "),
        },
    });
}

function created() {
    const resident = given(asked.residentKey) || { Yes: "required", No: "discouraged" }[asked.requireResidentKey];
    return navigator.credentials.create({
        signal: pending.signal,
        publicKey: {
            ...limits(),
            challenge: bytes(asked.challenge),
            rp: { id: asked.rpId, name: asked.rpName },
            user: { id: bytes(asked.userId), name: asked.userName, displayName: asked.userName },
            pubKeyCredParams: (asked.algorithms || "-7")
                .split(" ")
                .map((algorithm) => ({ type: "public-key", alg: Number(algorithm) })),
            attestation: given(asked.attestation),
            excludeCredentials: keys(asked.exclude, ","),
            authenticatorSelection: {
                authenticatorAttachment: given(asked.attachment),
                residentKey: resident,
                requireResidentKey: resident === "required",
                userVerification: given(asked.verification),
            },
        },
    });
}

function fill(values) {
    for (const [name, value] of Object.entries(values)) {
        if (value) {
            form.elements.namedItem(name).value = value;
        }
    }
    form.submit();
}

function answer(credential) {
    const response = credential.response;
    if (asked.varcoPasskey === "create") {
        fill({
            clientDataJSON: text(response.clientDataJSON),
            attestationObject: text(response.attestationObject),
            publicKeyCredentialId: text(credential.rawId),
            transports: (response.getTransports?.() || []).join(),
            authenticatorAttachment: credential.authenticatorAttachment,
        });
    } else {
        fill({
            clientDataJSON: text(response.clientDataJSON),
            authenticatorData: text(response.authenticatorData),
            signature: text(response.signature),
            credentialId: credential.id,
            userHandle: response.userHandle && text(response.userHandle),
        });
    }
}

async function ask(request, told) {
    pending?.abort();
    pending = new AbortController();
    const mine = pending;
    try {
        answer(await request());
    } catch (error) {
        if (told && pending === mine) {
            fill({ error: error.name });
        }
    }
}

if (window.PublicKeyCredential) {
    button.hidden = false;
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        ask(asked.varcoPasskey === "create" ? created : () => existing(undefined), true);
    });
    if (asked.mediation === "conditional" && (await PublicKeyCredential.isConditionalMediationAvailable?.())) {
        ask(() => existing("conditional"), false);
    }
} else {
    document.querySelectorAll("[data-varco-unsupported]").forEach((each) => (each.hidden = false));
}
