package it.varco.registry.storage.jpa;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the attribute of an entity that says whose row it is, a codice fiscale as text. When a person's code is replaced,
 * every attribute marked so follows; the entity must have a {@code realmId} too.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface PersonKey {}
