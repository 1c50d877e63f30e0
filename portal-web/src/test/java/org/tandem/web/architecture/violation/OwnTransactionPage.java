package org.tandem.web.architecture.violation;

/** Breaks a rule on purpose. */
public class OwnTransactionPage {
    jakarta.transaction.UserTransaction transaction;
}
