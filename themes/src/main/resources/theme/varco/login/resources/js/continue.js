// Takes the step that the page offers as a button, once everything on the page (logout frames included) has loaded.
// Without scripts the person presses the button.
const next = document.querySelector("[data-varco-continue]");

function proceed() {
    if (next instanceof HTMLFormElement) {
        next.submit();
    } else if (next) {
        window.location.replace(next.href);
    }
}

if (document.readyState === "complete") {
    proceed();
} else {
    window.addEventListener("load", proceed);
}
