package it.varco.integration.pages;

/** Questions asked inside the browser; each list is empty on a good page. */
final class PageScripts {

    /** To run before any page. */
    static final String LISTEN_FOR_VIOLATIONS = """
            window.varcoViolations = [];
            document.addEventListener('securitypolicyviolation', event => window.varcoViolations.push(
                event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sourceFile));
            """;

    /**
     * Keycloak itself puts one inline script into a page that answers a form, to keep the address of the step; our policy
     * blocks it and nothing needs it. Nothing else may be blocked, and no other script may be in the page.
     */
    static final String UNEXPECTED_SCRIPTS = """
            () => {
                const inline = [...document.querySelectorAll('script:not([src])')];
                const foreign = inline.filter(script => !script.textContent.includes('history.replaceState'));
                const handlers = [...document.querySelectorAll('*')].filter(element =>
                    [...element.attributes].some(attribute => /^on/.test(attribute.name)
                        || attribute.name === 'style' && attribute.value !== ''
                        || /^javascript:/i.test(attribute.value)));
                const blocked = window.varcoViolations.filter(text => !/^script-src(-elem)? inline/.test(text));
                const surplus = window.varcoViolations.length - blocked.length > inline.length;
                return [
                    ...foreign.map(script => 'inline script: ' + script.textContent),
                    ...(inline.length > 1 ? [inline.length + ' inline scripts'] : []),
                    ...handlers.map(element => 'inline handler or style: ' + element.outerHTML),
                    ...blocked.map(text => 'blocked: ' + text),
                    ...(surplus ? ['more scripts blocked than there are: ' + window.varcoViolations] : [])];
            }
            """;

    static final String OVERFLOW = """
            () => {
                const root = document.documentElement;
                const wide = [...document.querySelectorAll('body *')]
                    .filter(element => element.getBoundingClientRect().right > root.clientWidth + 0.5);
                return root.scrollWidth <= root.clientWidth ? []
                    : ['scrolls sideways: ' + wide.map(element => element.tagName + '.' + element.className)];
            }
            """;

    /** WCAG 2.5.8; a radio button is as large as its label, a link inside a sentence is exempt. */
    static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
                .filter(element => !element.classList.contains('varco-skip'))
                .filter(element => !(element.tagName === 'A' && element.closest('p')
                    && element.closest('p').innerText.trim() !== element.innerText.trim()))
                .map(element => {
                    const boxes = [element, ...(element.labels || [])].map(each => each.getBoundingClientRect());
                    return { element, width: Math.max(...boxes.map(box => box.width)),
                        height: Math.max(...boxes.map(box => box.height)) };
                })
                .filter(target => target.width < 24 || target.height < 24)
                .map(target => 'target of ' + target.width + ' x ' + target.height + ': ' + target.element.outerHTML)
            """;

    static final String RAW_KEYS = """
            () => ((document.title + ' ' + document.body.innerText)
                .match(/\\bvarco[.-][\\w.-]+|\\$\\{[^}]*\\}|\\{\\d\\}|\\b[a-z]+[A-Z]\\w+(Title|Header|Message|Label)\\b/g) || [])
                .map(key => 'raw message key: ' + key)
            """;

    /** Puts the focus before everything and tells how many stops there are. */
    static final String START_OF_WALK = """
            () => {
                document.activeElement?.blur?.();
                document.body.setAttribute('tabindex', '-1');
                document.body.focus();
                document.body.removeAttribute('tabindex');
                const names = new Set();
                return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
                    .filter(element => element.getClientRects().length > 0)
                    .filter(element => element.type !== 'radio' || !names.has(element.name) && names.add(element.name))
                    .length;
            }
            """;

    static final String HIDDEN_FOCUS = """
            () => {
                const element = document.activeElement;
                if (!element || element === document.body) return ['the focus is lost'];
                const look = () => [element, ...(element.labels || [])].map(each => {
                    const style = getComputedStyle(each);
                    return [style.outlineStyle, style.outlineWidth, style.boxShadow, style.borderColor].join(' ');
                }).join();
                const box = element.getBoundingClientRect();
                const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                const focused = look();
                element.blur();
                const unfocused = look();
                element.focus({ focusVisible: true });
                return [
                    ...(inside ? [] : ['focus outside the window: ' + element.outerHTML]),
                    ...(focused === unfocused ? ['focus not visible: ' + element.outerHTML] : [])];
            }
            """;

    private PageScripts() {}
}
