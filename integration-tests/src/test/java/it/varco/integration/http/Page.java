package it.varco.integration.http;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where the browser is: a page of the server, or the relying party's address that it was sent to. */
public final class Page {

    private final HttpBrowser browser;
    private final URI uri;
    private final int status;
    private final HttpResponse<String> response;
    private final Document document;

    Page(HttpBrowser browser, HttpResponse<String> response) {
        this.browser = browser;
        this.response = response;
        this.uri = response.uri();
        this.status = response.statusCode();
        this.document = Jsoup.parse(response.body(), uri.toString());
    }

    private Page(HttpBrowser browser, URI uri) {
        this.browser = browser;
        this.response = null;
        this.uri = uri;
        this.status = 0;
        this.document = Document.createShell(uri.toString());
    }

    static Page atRelyingParty(HttpBrowser browser, URI uri) {
        return new Page(browser, uri);
    }

    /** True when the login is over and the answer is in {@link #uri}. */
    public boolean answered() {
        return response == null;
    }

    /**
     * The relying party's address with the answer in it.
     *
     * @throws AssertionError showing the page when the login is not over
     */
    public URI answer() {
        if (!answered()) {
            throw new AssertionError("no answer yet, but " + this);
        }
        return uri;
    }

    public URI uri() {
        return uri;
    }

    /** HTTP status; 0 at the relying party. */
    public int status() {
        return status;
    }

    /** First value of the response header, empty when there is none. */
    public String header(String name) {
        return response == null ? "" : response.headers().firstValue(name).orElse("");
    }

    public String html() {
        return response == null ? "" : response.body();
    }

    public String title() {
        return document.title();
    }

    public String heading() {
        return document.select("h1").text();
    }

    /** What a person can read, without markup. */
    public String text() {
        return document.body().text();
    }

    public Document document() {
        return document;
    }

    /** Texts of the elements. */
    public List<String> texts(String selector) {
        return document.select(selector).eachText();
    }

    public boolean has(String selector) {
        return !document.select(selector).isEmpty();
    }

    /** The form that holds an element matching the selector. */
    public Form formWith(String selector) {
        Element inside = document.selectFirst(selector);
        Element form = inside == null ? null : inside.closest("form");
        if (form == null) {
            throw new AssertionError("no form with " + selector + " on " + this);
        }
        return new Form(browser, this, form);
    }

    /** The browser that shows it. */
    public HttpBrowser browser() {
        return browser;
    }

    /** Follows the first link that matches. */
    public Page follow(String selector) {
        Element link = document.selectFirst(selector);
        if (link == null) {
            throw new AssertionError("no link " + selector + " on " + this);
        }
        return browser.open(URI.create(link.absUrl("href")));
    }

    @Override
    public String toString() {
        return answered() ? "answer " + uri : status + " «" + title() + "»: " + text();
    }
}
