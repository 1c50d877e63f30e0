package org.tandem.architecture.violation.catalog;

import jakarta.transaction.UserTransaction;

/** Begins transactions by itself. */
public class OwnBeginning {
    UserTransaction transaction;
}
