package org.tandem.customer;

/** A person at a customer, unchecked. National phone numbers are read as of {@code country}, which may be null. */
public record DescribeContact(String name, String email, String phone, String jobTitle, String country) {}
