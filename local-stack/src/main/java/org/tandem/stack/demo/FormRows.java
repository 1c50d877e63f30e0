package org.tandem.stack.demo;

import java.sql.Connection;
import java.sql.SQLException;

/** The web form of Aurora Cycles. Its secret is nobody's: a demo's leads are not worth forging. */
final class FormRows {
    private static final String FORM = """
            INSERT IGNORE INTO web_forms (tenant_id, id, form_key, secret, name, title_en, title_de, fields, origins,
              category, consent_version, active, created_at)
            VALUES (?, ?, ?, SHA2(UUID(), 256), 'Contact page', 'How can we help you?', 'Wie können wir helfen?',
              'contactName!,company,email!,phone,need,postcode,city', 'https://www.aurora.example', NULL, 1, TRUE,
              UTC_TIMESTAMP(6))""";
    private static final String CONSENT = """
            INSERT IGNORE INTO web_form_consents (tenant_id, form_id, version, text_en, text_de, created_at)
            VALUES (?, ?, 1, 'I agree that Aurora Cycles and its dealers contact me about my request.',
              'Ich bin einverstanden, dass Aurora Cycles und seine Händler mich zu meiner Anfrage kontaktieren.',
              UTC_TIMESTAMP(6))""";

    private FormRows() {}

    static void write(Connection connection) throws SQLException {
        var firm = DemoWorld.firm("aurora").id();
        var form = DemoWorld.id("web form", "contact");
        try (var forms = connection.prepareStatement(FORM);
                var consents = connection.prepareStatement(CONSENT)) {
            forms.setObject(1, firm);
            forms.setObject(2, form);
            forms.setString(3, DemoWorld.FORM_KEY);
            forms.executeUpdate();
            consents.setObject(1, firm);
            consents.setObject(2, form);
            consents.executeUpdate();
        }
        connection.commit();
    }
}
