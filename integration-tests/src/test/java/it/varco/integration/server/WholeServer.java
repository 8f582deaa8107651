package it.varco.integration.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class (named {@code *IT}) the one running server. Test methods and constructors may ask for
 * {@link VarcoServer}, {@code AdminApi}, {@code People}, {@code RelyingParty}, {@code Policy}, {@code LoginEvents}, {@code HttpBrowser} and
 * {@code Chromium}; the last two are fresh for each test and closed after it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WholeServerExtension.class)
public @interface WholeServer {}
