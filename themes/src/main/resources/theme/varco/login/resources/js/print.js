// Offers to print the page by a button. Where scripts do not run there is no button: the browser's own command does it.
const place = document.querySelector("[data-varco-print]");

if (place) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-outline-primary varco-btn-block";
    button.textContent = place.dataset.varcoPrint;
    button.addEventListener("click", () => window.print());
    place.append(button);
}
