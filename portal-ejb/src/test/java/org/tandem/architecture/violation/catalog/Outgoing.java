package org.tandem.architecture.violation.catalog;

import java.net.http.HttpClient;

/** Calls other hosts. */
public class Outgoing {
    HttpClient client;
}
