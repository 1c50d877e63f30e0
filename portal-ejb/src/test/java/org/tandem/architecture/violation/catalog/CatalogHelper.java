package org.tandem.architecture.violation.catalog;

/** A name that says nothing. */
public class CatalogHelper {}
