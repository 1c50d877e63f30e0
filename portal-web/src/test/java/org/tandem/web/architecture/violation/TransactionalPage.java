package org.tandem.web.architecture.violation;

/** Breaks a rule on purpose. */
@jakarta.transaction.Transactional
public class TransactionalPage {}
