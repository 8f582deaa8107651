package it.varco.registry.storage.jpa;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.persistence.TypedQuery;

import it.varco.registry.identity.CodiceFiscale;

/** Which rows of a table to read. What is null does not limit, so that every absent filter is one call that does nothing. */
public final class RowFilter {

    private final StringBuilder conditions = new StringBuilder();
    private final StringBuilder order = new StringBuilder("row.fiscalCode");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private RowFilter() {}

    /**
     * @param person whose rows, null for everybody's
     */
    public static RowFilter of(CodiceFiscale person) {
        return new RowFilter().equal("fiscalCode", person == null ? null : person.value());
    }

    /**
     * @param attribute name of an attribute of the entity, never a text that came from outside
     */
    public RowFilter equal(String attribute, Object value) {
        if (value != null) {
            conditions.append(" and row.").append(attribute).append(" = :").append(attribute);
            parameters.put(attribute, value);
        }
        return this;
    }

    /** Only rows whose days contain this one, both ends included. */
    public RowFilter validOn(LocalDate day) {
        if (day != null) {
            conditions.append(" and (row.validFrom is null or row.validFrom <= :day)"
                    + " and (row.validUntil is null or row.validUntil >= :day)");
            parameters.put("day", day);
        }
        return this;
    }

    /** Rows of one person come in the order of this attribute. */
    public RowFilter orderedBy(String attribute) {
        order.append(", row.").append(attribute);
        return this;
    }

    /** Continues a query whose rows are called {@code row} and that has a first condition already. */
    String clauses() {
        return conditions + " order by " + order + ", row.id";
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
